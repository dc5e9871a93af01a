FROM a
FROM b AS Two
COPY --from=0 /x /x
FROM c
COPY --from=+1 /x /x
COPY --from="00" /x /x
ONBUILD COPY --from=2 /x /x
FROM d
COPY --from=two /x /x
