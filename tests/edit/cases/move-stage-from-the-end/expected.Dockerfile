FROM alpine AS c
RUN three

FROM alpine AS a
RUN one

FROM alpine AS b
COPY --from=1 /x /y
