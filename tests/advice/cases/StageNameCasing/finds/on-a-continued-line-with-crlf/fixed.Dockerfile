# SPDX-FileCopyrightText: Stagecraft contributors
# SPDX-License-Identifier: Apache-2.0

FROM \
    # the base
    alpine:3.22 \
    AS app-2.x
CMD ["app"]
