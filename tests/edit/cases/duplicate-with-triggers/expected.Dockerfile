FROM a AS src
FROM b AS base
ONBUILD COPY --from=0 /x /x
ONBUILD COPY . .
FROM b AS base-2
ONBUILD COPY --from=0 /x /x
ONBUILD COPY . .
FROM base
FROM base AS last
