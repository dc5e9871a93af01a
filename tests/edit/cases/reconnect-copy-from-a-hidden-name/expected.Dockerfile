FROM a AS one
FROM b AS one
FROM c
COPY --from=0 /x /x
