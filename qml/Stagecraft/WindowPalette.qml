// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Stagecraft.Theme

/// For what is not made of controls of ours: Qt's own file dialogs, where the desktop has none.
Palette {
    window: Theme.window
    windowText: Theme.text
    base: Theme.surface
    alternateBase: Theme.raised
    text: Theme.text
    placeholderText: Theme.faint
    button: Theme.raised
    buttonText: Theme.text
    brightText: Theme.accentText
    light: Theme.raised
    midlight: Theme.hovered
    mid: Theme.pressed
    dark: Theme.muted
    shadow: Theme.border
    highlight: Theme.accent
    highlightedText: Theme.accentText
    link: Theme.accent
}
