# SPDX-FileCopyrightText: Stagecraft contributors
# SPDX-License-Identifier: Apache-2.0

FROM alpine:3.22 AS one
RUN true

FROM \
    alpine:3.22 \
    AS two
RUN true
