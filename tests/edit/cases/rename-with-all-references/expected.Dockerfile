# Compiles.
FROM golang:1.22 AS compile
WORKDIR /src
COPY . .
RUN go build -o /app

# What ships; build is only a word here.
FROM alpine
COPY --from=compile /app /app
RUN --mount=type=bind,from=COMPILE,target=/b \
    --mount=type=cache,target=/c echo build
