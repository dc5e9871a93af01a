// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Stagecraft.Theme

/// The head of a section of a side bar.
Label {
    topPadding: Theme.unit * 1.5
    bottomPadding: Theme.unit * 2
    font: Theme.captionFont
    color: Theme.muted
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
