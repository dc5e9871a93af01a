# SPDX-FileCopyrightText: Stagecraft contributors
# SPDX-License-Identifier: Apache-2.0

FROM alpine:3.22 AS builder
RUN apk add --no-cache ca-certificates gcc musl-dev
COPY . .
RUN gcc -static -o /server server.c

FROM scratch
copy --from=builder /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/
copy --from=builder /server /server
