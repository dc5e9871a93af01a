# SPDX-FileCopyrightText: Stagecraft contributors
# SPDX-License-Identifier: Apache-2.0

FROM golang:1.24 AS builder
COPY . .
RUN go mod download && \
    GOOS=linux CGO_ENABLED=0 go build -a -o /server ./cmd/server

FROM scratch
COPY --from=builder /server /server
CMD ["/server"]
