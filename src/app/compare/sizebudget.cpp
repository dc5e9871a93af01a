// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/compare/sizebudget.h"

#include "base/bytesize.h"

namespace Stagecraft::App {

void SizeBudget::setComparing(CompareController *comparing)
{
    if (m_comparing)
        m_comparing->disconnect(this);
    m_comparing = comparing;
    if (comparing)
        connect(comparing, &CompareController::layersChanged, this, &SizeBudget::changed);
    Q_EMIT changed();
}

void SizeBudget::setBuilds(BuildController *builds)
{
    if (m_builds)
        m_builds->disconnect(this);
    m_builds = builds;
    if (builds)
        connect(builds, &BuildController::budgetChanged, this, &SizeBudget::changed);
    Q_EMIT changed();
}

void SizeBudget::setSession(DocumentSession *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session)
        connect(session, &DocumentSession::parametersChanged, this, &SizeBudget::changed);
    Q_EMIT changed();
}

double SizeBudget::bytes() const
{
    if (!m_builds || !m_session)
        return 0;
    return static_cast<double>(m_builds->budget(m_session->path(), m_session->target()).value_or(0));
}

QString SizeBudget::text() const
{
    return bytes() > 0 ? byteSizeText(static_cast<qint64>(bytes())) : QString();
}

QString SizeBudget::summary() const
{
    const double used = m_comparing ? m_comparing->measuredBytes() : 0;
    if (!(bytes() > 0) || !(used > 0))
        return {};
    return tr("%1 of %2").arg(byteSizeText(static_cast<qint64>(used)), text());
}

double SizeBudget::share() const
{
    return m_comparing && bytes() > 0 ? m_comparing->measuredBytes() / bytes() : 0;
}

bool SizeBudget::setText(const QString &text)
{
    const std::optional<qint64> bytes = bytesFrom(text);
    const bool isEmpty = text.trimmed().isEmpty();
    if (!m_builds || !m_session || (!isEmpty && (!bytes || *bytes <= 0)))
        return false;
    m_builds->setBudget(m_session->path(), m_session->target(), isEmpty ? std::nullopt : bytes);
    return true;
}

} // namespace Stagecraft::App
