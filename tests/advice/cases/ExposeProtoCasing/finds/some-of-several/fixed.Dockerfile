# SPDX-FileCopyrightText: Stagecraft contributors
# SPDX-License-Identifier: Apache-2.0

FROM alpine:3.22
EXPOSE 80/tcp 443/tcp 53/udp
