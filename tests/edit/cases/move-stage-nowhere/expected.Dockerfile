FROM alpine AS a
RUN one

FROM alpine AS b
COPY --from=0 /x /y

FROM alpine AS c
RUN three
