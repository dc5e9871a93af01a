FROM a AS one
FROM b AS stage
FROM stage AS three
COPY --from=stage /x /x
RUN --mount=type=bind,from=stage,target=/m \
    --mount=type=cache,target=/c true
