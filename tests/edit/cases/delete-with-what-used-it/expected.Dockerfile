# What ships; build is only a word here.
FROM alpine
RUN --mount=type=cache,target=/c echo build
