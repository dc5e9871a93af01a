// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Stagecraft.Theme

/// Text in the interface font. Foreign text is safe in it: it is never read as markup.
Text {
    color: Theme.text
    font: Theme.textFont
    textFormat: Text.PlainText
    elide: Text.ElideRight
    verticalAlignment: Text.AlignVCenter
}
