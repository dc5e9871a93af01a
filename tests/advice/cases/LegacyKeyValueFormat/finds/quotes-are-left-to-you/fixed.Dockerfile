# SPDX-FileCopyrightText: Stagecraft contributors
# SPDX-License-Identifier: Apache-2.0

FROM alpine:3.22
ENV NAME "a b"
ENV OTHER it's'so
LABEL third=third=3
