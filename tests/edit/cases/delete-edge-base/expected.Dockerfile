# Compiles.
FROM scratch AS build
WORKDIR /src
COPY . .
RUN go build -o /app

# What ships; build is only a word here.
FROM alpine
COPY --from=build /app /app
RUN --mount=type=bind,from=BUILD,target=/b \
    --mount=type=cache,target=/c echo build
