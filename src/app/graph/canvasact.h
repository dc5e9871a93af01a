// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/document/differenceline.h"
#include "base/textedit.h"
#include "edit/plannededit.h"

#include <QObject>
#include <QPointF>
#include <QtQmlIntegration>

#include <optional>

namespace Stagecraft::App {

/*!
    An act on the canvas as it would come out: planned, to be looked at and then
    performed by GraphController::perform(), or refused with the reason.
*/
struct CanvasAct
{
    Q_GADGET
    QML_VALUE_TYPE(canvasAct)
    Q_PROPERTY(QString problem MEMBER problem FINAL)
    Q_PROPERTY(QString description READ description FINAL)
    Q_PROPERTY(bool isEmpty READ isEmpty FINAL)

public:
    QString problem; ///< Why it is refused, in a sentence; empty when it can be made.
    Edit::PlannedEdit planned; ///< Without edits where everything is so already.
    qint64 revision = -1; ///< Of the text it was planned for.
    std::optional<QPointF> placeOfNewStage; ///< In the world; where a person asked for it.

    [[nodiscard]] QString description() const { return planned.description; }
    [[nodiscard]] bool isEmpty() const { return planned.edits.isEmpty(); }
};

} // namespace Stagecraft::App
