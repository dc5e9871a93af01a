// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Templates as T
import Stagecraft.Controls
import Stagecraft.Theme

/// A small question on the canvas, kept inside it; the focus goes back to the canvas afterwards.
T.Popup {
    id: root

    required property Item canvas

    property point place

    function openAt(at: point): void {
        place = at;
        open();
    }

    parent: canvas
    x: Math.max(Theme.unit * 2, Math.min(place.x, canvas.width - width - Theme.unit * 2))
    y: Math.max(Theme.unit * 2, Math.min(place.y, canvas.height - height - Theme.unit * 2))
    implicitWidth: contentWidth + leftPadding + rightPadding
    implicitHeight: contentHeight + topPadding + bottomPadding
    padding: Theme.unit * 4
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onClosed: canvas.forceActiveFocus()

    background: Card {
        radius: Theme.nodeRadius
    }
}
