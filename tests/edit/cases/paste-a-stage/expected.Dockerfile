FROM alpine:3 AS build
RUN make

# Tools
FROM debian:12 AS tools
RUN true

FROM scratch AS final
COPY --from=build /out /out
