# SPDX-FileCopyrightText: Stagecraft contributors
# SPDX-License-Identifier: Apache-2.0

FROM golang:1.24 AS builder
RUN <<E
cd /src
CGO_ENABLED=0 go build -o /out/server
E

FROM scratch
COPY --from=builder /out /
