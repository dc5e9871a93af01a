FROM a AS x
RUN true
FROM scratch AS z
FROM b AS y
