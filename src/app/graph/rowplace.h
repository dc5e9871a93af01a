// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QPointF>
#include <QtQmlIntegration>

namespace Stagecraft::App {

/// A place between the rows of a stage, where an instruction can be put down.
struct RowPlace
{
    Q_GADGET
    QML_VALUE_TYPE(rowPlace)
    Q_PROPERTY(int node MEMBER node FINAL)
    Q_PROPERTY(int line MEMBER line FINAL)
    Q_PROPERTY(QPointF start MEMBER start FINAL)
    Q_PROPERTY(qreal length MEMBER length FINAL)

public:
    int node = 0; ///< 0 for none.
    int line = 0; ///< The instruction begins there that comes next; 0 at the end of the stage.
    QPointF start; ///< Where a mark for the place begins, and how long it is.
    qreal length = 0;

    friend bool operator==(const RowPlace &, const RowPlace &) = default;
};

} // namespace Stagecraft::App
