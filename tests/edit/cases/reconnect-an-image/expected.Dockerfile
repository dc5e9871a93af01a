FROM a AS One
FROM one
COPY --from=One /x /x
