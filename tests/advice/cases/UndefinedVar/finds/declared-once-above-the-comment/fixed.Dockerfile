# SPDX-FileCopyrightText: Stagecraft contributors
# SPDX-License-Identifier: Apache-2.0

ARG VERSION=1
FROM alpine:3.22
ARG VERSION
# the version
ENV A=1 \
    B="v${VERSION}"
USER app$VERSION
