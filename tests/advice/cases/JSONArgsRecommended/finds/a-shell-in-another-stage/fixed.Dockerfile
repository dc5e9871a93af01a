# SPDX-FileCopyrightText: Stagecraft contributors
# SPDX-License-Identifier: Apache-2.0

FROM alpine:3.22 AS tools
SHELL ["/bin/ash", "-c"]
RUN true

FROM alpine:3.22
COPY --from=tools /bin/x /bin/x
CMD ["x", "y"]
