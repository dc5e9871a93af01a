# SPDX-FileCopyrightText: Stagecraft contributors
# SPDX-License-Identifier: Apache-2.0

from alpine:3.22 as one
run true

FROM one AS two
RUN true
