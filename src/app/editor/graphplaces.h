// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/document/documentsession.h"

#include <QObject>
#include <QPointer>

namespace Stagecraft::App {

/// Where places of the graph's text are in the present text: the graph follows keys a moment later, what is drawn beside the text must not.
class GraphPlaces : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void follow(DocumentSession *session);

    [[nodiscard]] TextRange current(TextRange range) const;
    /// The present line (from 1) of a line of the graph's text.
    [[nodiscard]] int currentLine(int line) const;

private:
    QPointer<DocumentSession> m_session;
    qint64 m_graphRevision = -1;
    QList<TextEdits> m_since;
};

} // namespace Stagecraft::App
