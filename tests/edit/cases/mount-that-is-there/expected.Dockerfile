FROM a AS one
FROM b
RUN --mount=target=/in,from=ONE make
