FROM a AS one
RUN <<EOF
FROM x AS one
EOF

FROM a AS one-3
RUN <<EOF
FROM x AS one
EOF

FROM one-2
