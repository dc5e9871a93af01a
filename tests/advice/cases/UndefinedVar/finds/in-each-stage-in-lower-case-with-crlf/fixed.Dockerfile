# SPDX-FileCopyrightText: Stagecraft contributors
# SPDX-License-Identifier: Apache-2.0

arg version=1
from alpine:3.22 as one
arg version
workdir /one/$version

from alpine:3.22
arg version
copy --from=one /one/$version /two
