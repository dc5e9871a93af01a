# SPDX-FileCopyrightText: Stagecraft contributors
# SPDX-License-Identifier: Apache-2.0

from alpine:3.22
expose 80 \
    # for the voices
    9000-9010/udp
