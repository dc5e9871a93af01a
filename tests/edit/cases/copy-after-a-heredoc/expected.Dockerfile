FROM a AS x
FROM b
COPY <<EOF /e
text
EOF
COPY --from=x /app /app
