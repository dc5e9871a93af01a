// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Stagecraft.App
import Stagecraft.Controls
import Stagecraft.Theme

/// One option of a build that is written as text; a list has an entry a line.
RowLayout {
    id: root

    required property BuildOptions options
    required property int option
    required property string name
    property string example: ""
    property string help: ""
    property bool isList: false
    property list<string> suggestions

    function refresh(): void {
        const text = root.options.text(root.option);
        if (isList && area.text !== text && !area.activeFocus)
            area.text = text;
        else if (!isList && field.text !== text && !field.activeFocus)
            field.text = text;
    }

    spacing: Theme.unit * 4
    Component.onCompleted: refresh()

    Connections {
        target: root.options

        function onChanged(): void {
            root.refresh();
        }
    }

    Label {
        Layout.preferredWidth: 150
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: Theme.unit * 2
        text: root.name
        wrapMode: Text.Wrap
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.unit

        SuggestionField {
            id: field

            Layout.fillWidth: true
            visible: !root.isList
            font: Theme.codeFont
            placeholderText: root.example
            suggestions: root.suggestions
            Accessible.name: root.name
            onTextChanged: if (activeFocus)
                root.options.setText(root.option, text)
        }

        TextBox {
            id: area

            Layout.fillWidth: true
            visible: root.isList
            name: root.name
            linesByEnter: true
            placeholder: root.example
            onEdited: root.options.setText(root.option, text)
        }

        Label {
            Layout.fillWidth: true
            visible: root.help.length > 0
            text: root.help
            wrapMode: Text.Wrap
            font: Theme.secondaryFont
            color: Theme.muted
        }
    }
}
