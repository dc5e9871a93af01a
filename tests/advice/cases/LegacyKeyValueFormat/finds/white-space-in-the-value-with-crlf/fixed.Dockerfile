# SPDX-FileCopyrightText: Stagecraft contributors
# SPDX-License-Identifier: Apache-2.0

FROM alpine:3.22
label title="The best of servers # 1"
ENV OPTIONS="-Da=1 -Db=$HOME"
