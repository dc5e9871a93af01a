// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma Singleton

import QtQuick

/*!
    Colours, spacing and fonts of every view. The only singleton.

    Text colours keep a contrast of 4.5:1 on window and surface, but `faint`,
    which is for marks and disabled text.
*/
QtObject {
    id: root

    enum Appearance {
        System,
        Light,
        Dark
    }

    /// Set once by the window from the settings.
    property int appearance: Theme.Appearance.System
    /// Set from the settings: no movement that is only for show.
    property bool reducedMotion: false

    readonly property bool dark: appearance === Theme.Appearance.System ? Application.styleHints.colorScheme === Qt.ColorScheme.Dark : appearance === Theme.Appearance.Dark

    readonly property color window: dark ? "#111418" : "#eef0f3"
    readonly property color canvas: dark ? "#14181d" : "#f7f8fa"
    readonly property color grid: dark ? "#1c2127" : "#e9ecf0"
    readonly property color surface: dark ? "#181c22" : "#ffffff"
    readonly property color raised: dark ? "#1e232b" : "#ffffff"
    readonly property color hovered: dark ? "#262d37" : "#f0f2f5"
    readonly property color pressed: dark ? "#2d3541" : "#e4e8ed"
    readonly property color border: dark ? "#2a313b" : "#d9dee5"
    readonly property color text: dark ? "#e6e9ee" : "#1b2129"
    readonly property color muted: dark ? "#98a2b1" : "#586273"
    readonly property color faint: dark ? "#65707f" : "#8b95a3"
    readonly property color accent: dark ? "#4c8dff" : "#1f6feb"
    readonly property color accentText: dark ? "#0b1220" : "#ffffff"
    readonly property color selection: Qt.alpha(accent, dark ? 0.13 : 0.09)
    readonly property color textSelection: Qt.alpha(accent, dark ? 0.35 : 0.25)
    readonly property color done: dark ? "#3fb68b" : "#167a56"
    readonly property color cached: dark ? "#a58bff" : "#7453d6"
    readonly property color target: dark ? "#e8a33d" : "#9a640b"
    readonly property color failed: dark ? "#f0645a" : "#cf3b30"
    /// Behind a message that wants to be read.
    readonly property color notice: dark ? "#33291a" : "#fdf4e3"
    readonly property color keyword: dark ? "#39b6c8" : "#0d8296"
    readonly property color shadow: dark ? "#60000000" : "#1a1b2129"
    /// Edges and other marks that have no colour of their own.
    readonly property color line: dark ? "#98a2b1" : "#586273"

    /// A stage keeps its colour in outline, node, gutter and timeline.
    readonly property list<color> stageColors: dark ? ["#4c8dff", "#a58bff", "#39b6c8", "#3fb68b", "#e77fb3", "#d98a4e", "#8fb339", "#7f9bd1"] : ["#1f6feb", "#7453d6", "#0d8296", "#167a56", "#b83280", "#a8501c", "#567a0d", "#4a67a1"]

    /// The sixteen of a terminal, the bright ones as the others: all can be read on a surface.
    readonly property list<color> terminalColors: [text, failed, done, target, accent, cached, keyword, muted, faint, failed, done, target, accent, cached, keyword, text]

    /// The step of all spacing; everything is a multiple of it.
    readonly property int unit: 4
    readonly property int controlHeight: 32
    readonly property int rowHeight: 28
    readonly property int cornerRadius: 6
    readonly property int nodeRadius: 10
    readonly property int focusWidth: 2

    readonly property int textSize: 13
    readonly property int secondarySize: 12
    readonly property int captionSize: 11
    readonly property int headingSize: 20
    readonly property real codeSize: 12.5
    readonly property int codeLineHeight: 21

    readonly property int animationDuration: reducedMotion ? 0 : 160

    /// Inter where the system has it, else its own interface font.
    readonly property string family: Qt.fontFamilies().includes("Inter") ? "Inter" : Application.font.family
    readonly property string codeFamily: {
        const families = Qt.fontFamilies();
        const wanted = ["JetBrains Mono", "Cascadia Mono", "SF Mono", "Menlo", "Consolas", "DejaVu Sans Mono"];
        return wanted.find(name => families.includes(name)) ?? "monospace";
    }

    readonly property font textFont: Qt.font({
        family: root.family,
        pixelSize: root.textSize
    })
    readonly property font mediumFont: Qt.font({
        family: root.family,
        pixelSize: root.textSize,
        weight: Font.DemiBold
    })
    readonly property font secondaryFont: Qt.font({
        family: root.family,
        pixelSize: root.secondarySize,
        features: {
            "tnum": 1
        }
    })
    readonly property font captionFont: Qt.font({
        family: root.family,
        pixelSize: root.captionSize,
        weight: Font.DemiBold,
        capitalization: Font.AllUppercase,
        letterSpacing: 0.6
    })
    readonly property font numberFont: Qt.font({
        family: root.family,
        pixelSize: root.textSize,
        features: {
            "tnum": 1
        }
    })
    readonly property font codeFont: Qt.font({
        family: root.codeFamily,
        pixelSize: root.secondarySize
    })

    /// The colour of a stage by its index; the target has its own.
    function terminalColor(index: int): color {
        return terminalColors[index] ?? text;
    }

    function stageColor(index: int, isTarget: bool): color {
        return isTarget ? target : stageColors[index % stageColors.length];
    }
}
