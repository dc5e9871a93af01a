FROM alpine AS a
RUN one
FROM alpine
COPY --from=a /x /y
