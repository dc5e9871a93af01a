FROM a
FROM b
COPY --from=0 /x /x
FROM b AS stage
COPY --from=0 /x /x
FROM c
COPY --from=1 /x /x
FROM d
COPY --from=3 /x /x
COPY --from=0 /x /x
