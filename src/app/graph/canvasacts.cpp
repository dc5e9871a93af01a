// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/graph/canvasacts.h"

#include "app/graph/graphcontroller.h"

namespace Stagecraft::App {

CanvasActs::CanvasActs(GraphController *controller)
    : QObject(controller)
    , m_controller(*controller)
{ }

/// With its graph as the text is, also in the moment after a key in which the canvas is not.
DocumentSession *CanvasActs::settledSession() const
{
    DocumentSession *session = m_controller.session();
    if (session)
        session->settle();
    return session;
}

CanvasAct CanvasActs::refused(const QString &problem)
{
    CanvasAct act;
    act.problem = problem;
    return act;
}

CanvasAct CanvasActs::act(const Result<Edit::PlannedEdit> &planned) const
{
    if (!planned)
        return refused(planned.error().message);
    CanvasAct act;
    act.planned = *planned;
    // Such as two stages alike that change places.
    const QByteArray &text = m_controller.session()->document()->bytes();
    if (applied(text, act.planned.edits) == text)
        act.planned.edits.clear();
    act.revision = m_controller.session()->document()->revision();
    return act;
}

QList<DifferenceLine> CanvasActs::difference(const CanvasAct &act) const
{
    const DocumentSession *session = m_controller.session();
    if (!session || act.revision != session->document()->revision())
        return {};
    const QByteArray &text = session->document()->bytes();
    return differenceLines(text, applied(text, act.planned.edits));
}

} // namespace Stagecraft::App
