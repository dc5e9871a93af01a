FROM debian:12 AS tools

FROM alpine:3
RUN make

FROM scratch
COPY --from=1 /out /out
