// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import Stagecraft.Controls
import Stagecraft.Theme

/// What the field below it asks for.
Label {
    width: parent?.width ?? 0
    font: Theme.secondaryFont
    color: Theme.muted
}
