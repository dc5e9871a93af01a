FROM alpine:3 AS build
RUN make

FROM scratch AS final
COPY --from=build /out /out

FROM alpine:3 AS Build-2
RUN make

FROM build-2 AS more
COPY --from=build-2 /a /a
