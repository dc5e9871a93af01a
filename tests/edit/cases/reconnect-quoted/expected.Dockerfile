FROM a AS One
FROM b AS Two
FROM c
COPY --from="Two" /x /x
RUN --mount="type=bind,from=Two,target=/m" true
