FROM a AS one
FROM d
COPY --from=one /x/y/f /f
