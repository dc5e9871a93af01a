# syntax=docker/dockerfile:1
ARG V=1
FROM alpine AS a
RUN one
ENV A=b

# Of two.
RUN two

FROM a
CMD x
