# SPDX-FileCopyrightText: Stagecraft contributors
# SPDX-License-Identifier: Apache-2.0

FROM alpine:3.22
EXPOSE 80 443 53/udp 90
