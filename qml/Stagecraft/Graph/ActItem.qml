// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import Stagecraft.App
import Stagecraft.Controls

/// An entry of a menu that makes an act, and shows what it would change while the hand is on it.
MenuItem {
    id: root

    /// Plans the act: each entry says how.
    function plan(): canvasAct {
        return noAct;
    }

    readonly property canvasAct act: highlighted ? plan() : noAct
    property canvasAct noAct

    signal looked(canvasAct act)
    signal chosen(canvasAct act)

    onActChanged: looked(act)
    onTriggered: chosen(plan())
}
