FROM a AS one
FROM b
RUN --mount="type=bind,from=one,source=/a b,\"target=/c,d\"" make
