FROM a AS z
FROM b AS y
ONBUILD COPY --from=z /x /x
