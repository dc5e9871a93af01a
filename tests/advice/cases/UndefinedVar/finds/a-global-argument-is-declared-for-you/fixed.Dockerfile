# SPDX-FileCopyrightText: Stagecraft contributors
# SPDX-License-Identifier: Apache-2.0

ARG VERSION=1
FROM alpine:3.22
RUN true
ARG VERSION
LABEL version=$VERSION
