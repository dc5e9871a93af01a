FROM a AS one
FROM c
COPY --from=one /e/other /e
