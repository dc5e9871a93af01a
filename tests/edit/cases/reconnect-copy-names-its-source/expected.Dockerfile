FROM a AS one
FROM b AS stage
FROM c AS three
COPY --from=stage /x /x
RUN --mount=type=bind,from=one,target=/m \
    --mount=type=cache,target=/c true
