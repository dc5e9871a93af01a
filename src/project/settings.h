// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace Stagecraft::Project {

/// What the user chose, with what holds until they do.
struct Settings
{
    enum class Theme { System, Light, Dark };

    /// How a text is shown.
    struct TextView
    {
        bool wraps = false; ///< Long lines go on below, instead of beyond the edge.
        bool showsSpaces = false;
        bool showsIndentation = true;
        double zoom = 1.0; ///< From 0.5 to 3.

        friend bool operator==(const TextView &, const TextView &) = default;
    };

    Theme theme = Theme::System;
    QString language; ///< "de", "zh_CN"; empty: the system's.
    QString engineContext; ///< The Docker context that is used; empty: the one docker uses by itself.
    double bandwidthMbit = 100.0; ///< For estimated push times; more than 0.
    TextView text;
    QMap<QString, QString> keys; ///< By the command's name: the keys the user chose for it, empty for none.
    QMap<QString, QByteArray> splitters; ///< By the splitter's name: whatever SplitView.saveState() gave.
    QMap<QString, bool> panels; ///< By the panel's name: whether it is shown.
    QMap<QString, QString> lastContexts; ///< By the Dockerfile's path: the context folder used last.

    /// By the project's folder: what its builds may reach beyond it, as the user agreed (keys of Build::Reach).
    QMap<QString, QStringList> agreements;

    friend bool operator==(const Settings &, const Settings &) = default;
};

/// Never fails: what is missing, damaged or out of range in \a file has its default.
[[nodiscard]] Settings readSettings(const QString &file);

/// Written whole or not at all; the folder is made when it is missing.
Result<Done> writeSettings(const QString &file, const Settings &settings);

} // namespace Stagecraft::Project
