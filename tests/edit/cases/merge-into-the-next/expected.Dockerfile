FROM a

# Prepares.
# Ships.
FROM --platform=linux/arm64 b:1 AS final
WORKDIR /w
# All.
COPY --from=0 . .

# Free.

RUN one \
    # in between
    two
RUN <<EOF
FROM base
EOF

FROM c
COPY --from=1 /x /x
COPY --from=0 /x /x
