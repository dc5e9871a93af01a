// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/document/argumentlistmodel.h"

#include <algorithm>

namespace Stagecraft::App {

void ArgumentListModel::setSession(DocumentSession *session)
{
    if (session == m_session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session) {
        connect(session, &DocumentSession::graphChanged, this, &ArgumentListModel::follow);
        connect(session, &DocumentSession::parametersChanged, this, &ArgumentListModel::follow);
    }
    follow();
    Q_EMIT sessionChanged();
}

int ArgumentListModel::givenCount() const
{
    if (!m_session)
        return 0;
    const auto &given = m_session->parameters().arguments;
    return static_cast<int>(std::ranges::count_if(m_rows, [&](const Row &row) { return given.contains(row.name); }));
}

void ArgumentListModel::give(int row, const QString &value)
{
    if (m_session && row >= 0 && row < m_rows.size())
        m_session->giveArgument(m_rows.at(row).name, value);
}

void ArgumentListModel::reset(int row)
{
    if (m_session && row >= 0 && row < m_rows.size())
        m_session->giveArgument(m_rows.at(row).name, std::nullopt);
}

int ArgumentListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ArgumentListModel::data(const QModelIndex &index, int role) const
{
    if (!m_session || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const auto &given = m_session->parameters().arguments;
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return row.name;
    case DefaultRole:
        return row.defaultValue;
    case ValueRole:
        return given.value(row.name);
    case GivenRole:
        return given.contains(row.name);
    case ScopeRole:
        return row.scopes.join(QStringLiteral(", "));
    case LineRole:
        return row.line;
    default:
        return {};
    }
}

QHash<int, QByteArray> ArgumentListModel::roleNames() const
{
    return {{NameRole, "name"},   {DefaultRole, "defaultValue"}, {ValueRole, "value"},
            {GivenRole, "given"}, {ScopeRole, "scope"},          {LineRole, "line"}};
}

void ArgumentListModel::follow()
{
    const QList<Row> rows = m_session ? declared() : QList<Row>();
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    } else if (!rows.isEmpty()) {
        m_rows = rows;
        Q_EMIT dataChanged(index(0), index(count() - 1));
    }
    Q_EMIT countChanged();
}

QList<ArgumentListModel::Row> ArgumentListModel::declared() const
{
    QList<Row> rows;
    const Graph::StageGraph &graph = m_session->graph();
    for (const Dockerfile::Argument &argument : graph.stageList.arguments) {
        auto known = std::ranges::find(rows, argument.name, &Row::name);
        if (known == rows.end()) {
            rows.append({argument.name, {}, {}, argument.line});
            known = rows.end() - 1;
        }
        if (known->defaultValue.isEmpty())
            known->defaultValue = argument.defaultValue.value_or(QString());
        const QString scope = argument.stage < 0 ? tr("FROM lines") : graph.displayName(argument.stage);
        if (!known->scopes.contains(scope))
            known->scopes.append(scope);
    }
    return rows;
}

} // namespace Stagecraft::App
