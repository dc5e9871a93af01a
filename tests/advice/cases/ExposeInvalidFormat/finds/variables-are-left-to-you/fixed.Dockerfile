# SPDX-FileCopyrightText: Stagecraft contributors
# SPDX-License-Identifier: Apache-2.0

FROM alpine:3.22
ARG PORT=80
EXPOSE 8080:$PORT 443
