FROM a
RUN --mount=type=cache,target=/c true
