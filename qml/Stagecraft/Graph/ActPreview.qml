// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Stagecraft.App
import Stagecraft.Controls

/// The lines of the text that an act would change.
DifferenceList {
    required property GraphController controller
    required property canvasAct act

    lines: act.problem.length > 0 || act.isEmpty ? [] : controller.acts.difference(act)
}
