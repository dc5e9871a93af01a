# SPDX-FileCopyrightText: Stagecraft contributors
# SPDX-License-Identifier: Apache-2.0

FROM golang:1.25 AS compile
RUN go version

FROM alpine:3.22 AS runtime
COPY --from=Compile /go/bin/app /app
