# syntax=docker/dockerfile:1
ARG V=1
FROM alpine AS a
RUN one

# Of two.
RUN two

FROM a
