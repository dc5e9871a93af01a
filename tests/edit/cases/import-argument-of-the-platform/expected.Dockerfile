# syntax=docker/dockerfile:1
ARG V=1
FROM alpine AS a
ARG TARGETARCH
RUN one

# Of two.
RUN two

FROM a
CMD x
