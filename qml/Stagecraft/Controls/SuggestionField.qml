// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Stagecraft.Theme

/*!
    A field that suggests words while one is typed: Down and Up choose one, Enter
    or Tab takes it. Where several words can stand, the last one is completed.
*/
Field {
    id: root

    property list<string> suggestions
    property bool severalWords: false

    readonly property int wordStart: severalWords ? text.lastIndexOf(" ") + 1 : 0
    readonly property string word: text.slice(wordStart)
    readonly property list<string> found: suggestions.filter(suggestion => suggestion !== word && suggestion.toLowerCase().includes(word.toLowerCase())).slice(0, 8)
    /// Closed until something is typed or asked for, so that it is not in the way.
    property bool suggests: false

    function take(index: int): void {
        text = text.slice(0, wordStart) + found[index];
        suggests = false;
        forceActiveFocus();
    }

    function step(by: int): void {
        suggests = true;
        list.currentIndex = Math.max(-1, Math.min(found.length - 1, list.currentIndex + by));
    }

    onTextEdited: {
        suggests = true;
        list.currentIndex = -1;
    }
    onActiveFocusChanged: {
        if (!activeFocus)
            suggests = false;
    }

    Keys.onDownPressed: step(1)
    Keys.onUpPressed: step(-1)
    Keys.onPressed: event => {
        const takes = event.key === Qt.Key_Return || event.key === Qt.Key_Enter || event.key === Qt.Key_Tab;
        event.accepted = popup.visible && (takes && list.currentIndex >= 0 || event.key === Qt.Key_Escape);
        if (event.accepted && takes)
            take(list.currentIndex);
        else if (event.accepted)
            suggests = false;
    }

    T.Popup {
        id: popup

        y: root.height + Theme.unit
        width: root.width
        implicitHeight: contentHeight + topPadding + bottomPadding
        padding: Theme.unit
        visible: root.suggests && root.activeFocus && root.found.length > 0
        closePolicy: T.Popup.NoAutoClose
        background: Card {}

        contentItem: ListView {
            id: list

            implicitHeight: contentHeight
            currentIndex: -1
            highlightMoveDuration: 0
            model: root.found.length
            cacheBuffer: 0

            delegate: Rectangle {
                id: item

                required property int index

                width: list.width
                height: Theme.rowHeight
                radius: Theme.cornerRadius - 2
                color: ListView.isCurrentItem || hover.hovered ? Theme.selection : "transparent"

                Accessible.role: Accessible.ListItem
                Accessible.name: label.text

                Label {
                    id: label

                    anchors.fill: parent
                    leftPadding: Theme.unit * 2
                    text: root.found[item.index] ?? ""
                    font: root.font
                    elide: Text.ElideMiddle
                }

                HoverHandler {
                    id: hover
                }

                TapHandler {
                    onTapped: root.take(item.index)
                }
            }
        }
    }
}
