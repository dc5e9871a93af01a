FROM a AS x
FROM b
COPY --from=x ["/a b", "/\"c\"", "/d/"]
