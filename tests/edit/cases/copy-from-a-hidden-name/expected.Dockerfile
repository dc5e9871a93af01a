FROM a AS x
FROM b
COPY --from=0 /app /app
FROM c AS x
