ARG V=1
FROM alpine AS a
ARG V
FROM a
RUN echo $V
