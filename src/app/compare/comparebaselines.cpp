// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/compare/comparecontroller.h"
#include "base/bytesize.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace Stagecraft::App {

std::optional<Compare::MeasureRequest> CompareController::requestFor(Baseline baseline, const QString &value,
                                                                     const QString &valueContext) const
{
    Compare::MeasureRequest request;
    Compare::Variant &variant = request.variant;
    variant.label = value;
    switch (baseline) {
    case Baseline::Previous: {
        const auto last =
            m_builds->records().store().lastSuccessful(QDir::cleanPath(m_session->path()), m_session->target());
        return last ? recordRequest(last->id) : std::nullopt;
    }
    case Baseline::Record:
        return recordRequest(value.toLongLong());
    case Baseline::Image:
        variant.kind = Compare::Variant::Kind::Reference;
        variant.reference = value;
        return value.isEmpty() || value.startsWith(u'-') ? std::nullopt : std::optional(request);
    case Baseline::Archive:
        variant.kind = Compare::Variant::Kind::Archive;
        variant.file = value;
        variant.label = QFileInfo(value).fileName();
        return request;
    case Baseline::Revision:
    case Baseline::File:
    case Baseline::Target:
    case Baseline::RevisionContext:
        break;
    }
    request = ownRequest(*m_session);
    variant.context = valueContext.isEmpty() ? m_context : valueContext;
    if (baseline == Baseline::Revision || baseline == Baseline::RevisionContext) {
        variant.revision = value;
        variant.contextAtRevision = baseline == Baseline::RevisionContext;
        variant.label += u'@' + value;
    } else if (baseline == Baseline::Target) {
        request.build.target = value;
        variant.label += QStringLiteral(" · ") + value;
    } else {
        variant.file = value;
        variant.label = QFileInfo(value).fileName();
        request.build.target.clear(); // A stage of this file need not be one of that.
    }
    return request;
}

std::optional<Compare::MeasureRequest> CompareController::recordRequest(qint64 record) const
{
    const auto found = m_builds->records().store().record(record);
    if (!found || found->tags.isEmpty())
        return std::nullopt;
    Compare::MeasureRequest request;
    request.variant.kind = Compare::Variant::Kind::Reference;
    request.variant.reference = found->tags.constFirst();
    request.variant.text = found->text;
    request.variant.label =
        tr("build of %1").arg(QLocale().toString(found->started.toLocalTime(), QLocale::ShortFormat));
    request.build.target = found->target;
    request.build.platform = found->platform;
    return request;
}

QVariantList CompareController::records(DocumentSession *session) const
{
    QVariantList list;
    if (!session)
        return list;
    constexpr int most = 30;
    const auto found = m_builds->records().store().recent(QDir::cleanPath(session->path()), most);
    for (const Build::BuildRecord &record : found) {
        if (!record.contentBytes || record.tags.isEmpty())
            continue;
        const QString when = QLocale().toString(record.started.toLocalTime(), QLocale::ShortFormat);
        const QString size = byteSizeText(*record.contentBytes);
        list.append(QVariantMap{
            {QStringLiteral("record"), QString::number(record.id)},
            {QStringLiteral("text"),
             record.note.isEmpty() ? tr("%1 · %2").arg(when, size) : tr("%1 · %2 · %3").arg(record.note, when, size)}});
    }
    return list;
}

QStringList CompareController::otherTargets(DocumentSession *session) const
{
    QStringList names;
    if (!session)
        return names;
    // What the target is made from comes first, the nearest before the others.
    const Graph::StageGraph &graph = session->graph();
    for (const bool isNeeded : {true, false}) {
        for (qsizetype index = graph.stages().size() - 1; index >= 0; --index) {
            const QString name = graph.stages().at(index).name;
            if (!name.isEmpty() && index != graph.target && graph.reachable.value(index) == isNeeded)
                names.append(name);
        }
    }
    return names;
}

// What else was chosen for the build holds for what it is compared with, but for the names of the image.
Compare::MeasureRequest CompareController::ownRequest(const DocumentSession &session) const
{
    Compare::MeasureRequest request;
    request.build = m_builds->requestOf(session, m_context);
    request.build.tags.clear();
    request.build.output = Build::BuildRequest::Output::Load;
    request.variant.file = session.path();
    request.variant.context = m_context;
    request.variant.label = session.fileName();
    return request;
}

} // namespace Stagecraft::App
