# escape=`
# SPDX-FileCopyrightText: Stagecraft contributors
# SPDX-License-Identifier: Apache-2.0

FROM example/windows:1
LABEL org.opencontainers.image.authors="corp\zoe `"Z`""
