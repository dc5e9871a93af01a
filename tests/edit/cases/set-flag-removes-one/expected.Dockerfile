FROM alpine AS a
RUN one
FROM alpine
COPY /x /y
