FROM a AS one
FROM c
COPY --from=one /out/x /x
