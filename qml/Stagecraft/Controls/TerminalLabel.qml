// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Stagecraft.Theme

/// A line a program printed, in the colours it asked for.
Label {
    id: root

    required property string line
    /// {start, length, color, isBold}; see Engine::TextStyle.
    required property var styles

    readonly property string markup: {
        let text = "";
        let at = 0;
        for (const style of styles) {
            const end = style.start + style.length;
            text += root.escaped(line.slice(at, style.start)) + root.styled(line.slice(style.start, end), style);
            at = end;
        }
        return text + root.escaped(line.slice(at));
    }

    /// Foreign text: none of it may become markup, and blanks are kept as they are.
    function escaped(text: string): string {
        return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;").replace(/ /g, "&nbsp;").replace(/\t/g, "&nbsp;&nbsp;&nbsp;&nbsp;");
    }

    function styled(text: string, style: var): string {
        const inside = style.isBold ? "<b>" + root.escaped(text) + "</b>" : root.escaped(text);
        return style.color < 0 ? inside : "<font color=\"" + Theme.terminalColor(style.color) + "\">" + inside + "</font>";
    }

    text: styles.length > 0 ? markup : line
    textFormat: styles.length > 0 ? Text.StyledText : Text.PlainText
}
