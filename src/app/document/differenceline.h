// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/changedlines.h"

#include <QObject>
#include <QtQmlIntegration>

namespace Stagecraft::App {

/// A line of a difference, for QML.
struct DifferenceLine
{
    Q_GADGET
    QML_VALUE_TYPE(differenceLine)
    Q_PROPERTY(int before MEMBER before FINAL)
    Q_PROPERTY(int after MEMBER after FINAL)
    Q_PROPERTY(QString text MEMBER text FINAL)
    Q_PROPERTY(bool isSkip MEMBER isSkip FINAL)

public:
    int before = 0; ///< 0 for an added line.
    int after = 0; ///< 0 for a removed line.
    QString text;
    bool isSkip = false; ///< Stands for lines in between.

    friend bool operator==(const DifferenceLine &, const DifferenceLine &) = default;
};

/// What changedLines() says of two texts, for QML.
[[nodiscard]] inline QList<DifferenceLine> differenceLines(const QByteArray &before, const QByteArray &after)
{
    QList<DifferenceLine> lines;
    const QList<ChangedLine> changes = changedLines(before, after);
    for (const ChangedLine &line : changes)
        lines.append({line.before, line.after, line.text, line.kind == ChangedLine::Kind::Skipped});
    return lines;
}

} // namespace Stagecraft::App
