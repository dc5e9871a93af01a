# Makes it.
FROM golang:1.22 AS builder
ARG V=1
ARG UNUSED
ENV CGO_ENABLED=0
WORKDIR /src
COPY . .
RUN go build -o /out/app .
EXPOSE 80

FROM golang:1.22 AS app
ARG V=1
ENV CGO_ENABLED=0
WORKDIR /src
EXPOSE 80
COPY --from=builder /out/app /out/app
# Runs it.
USER 1000
ENTRYPOINT ["/out/app", "$V"]

FROM app AS test
COPY --from=1 /out/app /x
