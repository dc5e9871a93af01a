# Makes it.
FROM golang:1.22 AS builder
ARG V=1
ARG UNUSED
ENV CGO_ENABLED=0
WORKDIR /src
COPY . .
RUN go build -o /out/app .
EXPOSE 80

FROM gcr.io/distroless/static AS app
ARG V=1
ENV CGO_ENABLED=0
WORKDIR /src
EXPOSE 80
COPY --from=builder /out/app /out/app
COPY --from=builder /src/a /src/b etc/
# Runs it.
USER 1000
ENTRYPOINT ["/out/app", "$V"]

FROM app AS test
COPY --from=1 /out/app /x
