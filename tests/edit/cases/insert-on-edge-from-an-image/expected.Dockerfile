FROM golang:1.24 AS builder
RUN go build ./...

FROM golang:1.24 AS tools
RUN apk add make

FROM tools
COPY --from=builder /out /out
