// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Controls.impl
import Stagecraft.Theme

/// One of the icons in resources/icons, in the colour of the text around it.
IconImage {
    required property string icon

    source: icon.length > 0 ? "qrc:/icons/" + icon + ".svg" : ""
    color: Theme.text
    sourceSize: Qt.size(16, 16)
    Accessible.ignored: true
}
