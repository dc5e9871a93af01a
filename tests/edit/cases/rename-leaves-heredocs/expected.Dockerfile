FROM a AS z
FROM b
RUN <<EOF
FROM x
COPY --from=x / /
EOF
COPY --from=z / /
