# SPDX-FileCopyrightText: Stagecraft contributors
# SPDX-License-Identifier: Apache-2.0

from alpine:3.22
run true
workdir /app
cmd ["b"]
