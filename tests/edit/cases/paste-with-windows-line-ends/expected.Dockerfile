FROM alpine:3 AS build
RUN make

FROM scratch AS final
COPY --from=build /out /out

FROM debian:12 AS tools
RUN true
