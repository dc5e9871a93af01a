FROM a AS one
FROM b
COPY --from=0 /x /x
