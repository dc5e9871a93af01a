FROM a AS stage
FROM b AS Two
COPY --from=stage /x /x
FROM c AS stage-2
COPY --from=Two /x /x
COPY --from="stage" /x /x
ONBUILD COPY --from=stage-2 /x /x
FROM d
COPY --from=two /x /x
