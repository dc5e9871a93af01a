FROM a AS stage
FROM b AS Two
COPY --from=stage /x /x
FROM c
COPY --from=+1 /x /x
COPY --from="stage" /x /x
ONBUILD COPY --from=2 /x /x
FROM d
COPY --from=two /x /x
