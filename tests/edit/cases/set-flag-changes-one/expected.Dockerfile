FROM alpine AS a
RUN one
FROM alpine
COPY --from=0 /x /y
