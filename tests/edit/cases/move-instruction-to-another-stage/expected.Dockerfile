# syntax=docker/dockerfile:1
ARG V=1
FROM alpine AS a
RUN one

FROM a
CMD x
# Of two.
RUN two
