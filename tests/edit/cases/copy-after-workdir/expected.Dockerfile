FROM a AS x
FROM b
WORKDIR /w
COPY --from=x /app /app
RUN true
