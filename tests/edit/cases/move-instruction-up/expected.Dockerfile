# syntax=docker/dockerfile:1
ARG V=1
FROM alpine AS a
# Of two.
RUN two
RUN one

FROM a
CMD x
