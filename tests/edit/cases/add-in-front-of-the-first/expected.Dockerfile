# syntax=docker/dockerfile:1
ARG V=1

FROM scratch AS t

FROM a
COPY --from=2 /x /x

FROM b
COPY --from=1 /x /x
