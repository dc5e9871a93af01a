FROM a AS one
FROM b
RUN --mount=type=bind,from=one,target=in <<EOF
make
EOF
