FROM b
RUN \
    # a cache
    --mount=type=cache,target=/c \
    true
