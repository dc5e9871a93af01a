FROM a AS one
FROM c
COPY --from=one /out/server-1.2 /usr/bin/server
