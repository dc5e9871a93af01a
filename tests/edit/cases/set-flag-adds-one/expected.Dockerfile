FROM alpine AS a
RUN one
FROM alpine
COPY --from=a --chown=1000:1000 /x /y
