# syntax=docker/dockerfile:1

# Compiles.
FROM golang:1.22 AS build
WORKDIR /src
# All of it.
COPY . .
RUN go build -o /app \
    # for real
    ./cmd

# Compiles.
FROM golang:1.22 AS build-2
WORKDIR /src
# All of it.
COPY . .
RUN go build -o /app \
    # for real
    ./cmd

# What ships.
FROM alpine
COPY --from=build /app /app
COPY --from=0 /app /app2
