FROM a AS one
FROM b AS one
FROM c AS stage
FROM d
COPY --from=0 /x /x
COPY --from=stage /y /y
