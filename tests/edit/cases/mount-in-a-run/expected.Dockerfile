FROM a AS One
FROM b
RUN --mount=type=bind,from=One,source=/out,target=/in make
