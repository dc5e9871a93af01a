FROM a AS y
FROM b
COPY --from=0 /x /x
