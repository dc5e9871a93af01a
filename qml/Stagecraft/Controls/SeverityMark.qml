// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Stagecraft.Theme

/// How bad something is, by shape and colour.
Icon {
    required property string severity

    icon: severity === "error" ? "error" : severity === "warning" ? "warning" : "info"
    color: severity === "error" ? Theme.failed : severity === "warning" ? Theme.target : Theme.keyword
}
