# SPDX-FileCopyrightText: Stagecraft contributors
# SPDX-License-Identifier: Apache-2.0

FROM alpine:3.22 AS one
CMD b

FROM one
CMD c

FROM alpine:3.22
ENTRYPOINT ["e"]
CMD ["f"]
