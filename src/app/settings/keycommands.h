// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace Stagecraft::App {

/// Something that keys do.
struct KeyCommand
{
    /// Where the keys mean it: in all of the window, or only where the focus is in the text or on the canvas.
    enum class Place { Everywhere, Text, Canvas };

    QString id; ///< As in settings and QML; those of Text and Canvas begin with "text" and "canvas".
    Place place = Place::Everywhere;
    QList<QKeySequence> standard; ///< What it has until the user says otherwise; the first is shown. One key each.
    QString text; ///< What it does, in the user's language; empty for what the window names itself (Actions.qml).
};

/// All there are, as they are listed. Where keys are usual (Ctrl+S), they are so on every platform: Qt says Ctrl for Command.
[[nodiscard]] QList<KeyCommand> keyCommands();

} // namespace Stagecraft::App
