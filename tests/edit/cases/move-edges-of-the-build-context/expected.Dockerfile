FROM a AS one
COPY <<EOF /x
FROM y
EOF
FROM b
COPY a b
ADD https://example.com/x /x
