# SPDX-FileCopyrightText: Stagecraft contributors
# SPDX-License-Identifier: Apache-2.0

ARG ONE=1
ARG TWO=2
from alpine:3.22
run true
run false
