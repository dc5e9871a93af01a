FROM a AS x
FROM b
COPY --from=x /app /app
