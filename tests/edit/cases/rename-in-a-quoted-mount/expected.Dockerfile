FROM a AS z
FROM b
RUN --mount="type=bind,from=z,target=/x" true
