# SPDX-FileCopyrightText: Stagecraft contributors
# SPDX-License-Identifier: Apache-2.0

FROM --platform=$BUILDPLATFORM alpine:3.22 AS base
RUN true
