FROM --platform=$BUILDPLATFORM golang:1 AS y

FROM --platform=linux/arm64 golang:1
COPY --from=0 /b /b
