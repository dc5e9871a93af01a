# SPDX-FileCopyrightText: Stagecraft contributors
# SPDX-License-Identifier: Apache-2.0

from node:24
entrypoint ["node", "server.js"]
