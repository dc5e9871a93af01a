FROM a AS one
ONBUILD COPY --from=nginx /x /x
FROM b AS two
ONBUILD COPY . .
FROM two
RUN true
