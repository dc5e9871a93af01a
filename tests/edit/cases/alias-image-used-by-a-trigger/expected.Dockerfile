FROM nginx:1 AS nginx
FROM a AS base
ONBUILD RUN --mount=from=nginx,target=/n \
    true
FROM base
