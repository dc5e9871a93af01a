// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/build/buildcontroller.h"
#include "app/build/jobstatus.h"

namespace Stagecraft::App {

void BuildController::weighStages(DocumentSession *session, const QString &context)
{
    if (!session || isRunning() || isWeighing())
        return;
    Compare::StageWeighingRequest request{
        requestOf(*session, context), session->graphTree(), session->graph(), {}, m_readings};
    for (int stage = 0; stage < session->graph().stages().size(); ++stage) {
        if (session->graph().reachable.value(stage))
            request.stages.append(stage);
    }
    m_weighing = std::make_unique<Compare::StageWeighing>(m_environment);
    connect(m_weighing.get(), &Compare::StageWeighing::progressed, this, [this](int done, int all) {
        m_phase = tr("Weighing stage %1 of %2").arg(done + 1).arg(all);
        Q_EMIT progressed();
    });
    connect(m_weighing.get(), &Compare::StageWeighing::finished, this,
            [this, session = QPointer(session)](const QList<Compare::StageWeight> &weights) {
                m_weighing.release()->deleteLater();
                m_phase.clear();
                if (session)
                    weighed(session, weights);
                Q_EMIT runningChanged();
                Q_EMIT progressed();
                start();
            });
    m_weighing->start(request, engine());
    Q_EMIT runningChanged();
}

void BuildController::weighed(DocumentSession *session, const QList<Compare::StageWeight> &weights)
{
    BuildStatus status = session->buildStatus();
    addWeights(status, session->stageIds(), weights);
    session->setBuildStatus(status);
    Q_EMIT stagesWeighed(session, weights);
    for (const Compare::StageWeight &weight : weights) {
        if (!weight.error.isEmpty()) {
            Q_EMIT failed(
                tr("%1 could not be weighed: %2").arg(session->graph().displayName(weight.stage), weight.error));
            return;
        }
    }
}

} // namespace Stagecraft::App
