// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Stagecraft.Theme

/// The head of a section of a side bar.
Label {
    height: Theme.rowHeight
    font: Theme.captionFont
    color: Theme.muted
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
