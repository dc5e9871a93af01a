# syntax=docker/dockerfile:1
ARG V=1
FROM alpine AS a
WORKDIR /w
RUN one

# Of two.
RUN two

FROM a
CMD x
