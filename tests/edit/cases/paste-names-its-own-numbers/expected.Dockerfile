FROM alpine:3 AS build
RUN make

FROM scratch AS final
COPY --from=build /out /out

FROM alpine:3 AS stage
RUN make

FROM alpine:3 AS more
COPY --from=stage /a /a
