# SPDX-FileCopyrightText: Stagecraft contributors
# SPDX-License-Identifier: Apache-2.0

FROM node:24
WORKDIR /app
CMD ["node", "--max-old-space-size=256", "./server.js"]
