// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/build/buildlogmodel.h"

namespace Stagecraft::App {

void BuildLogModel::clear()
{
    beginResetModel();
    m_lines.clear();
    endResetModel();
}

void BuildLogModel::append(int step, const Engine::LogLines &lines, double seconds)
{
    if (lines.isEmpty())
        return;
    QList<Line> &kept = m_lines[step];
    const bool shown = step == m_step;
    const auto first = static_cast<int>(kept.size());
    if (shown)
        beginInsertRows({}, first, first + static_cast<int>(lines.size()) - 1);
    for (const Engine::LogLine &line : lines)
        kept.append({line.text, seconds, line.stream});
    if (shown)
        endInsertRows();
    trim(kept, shown);
}

void BuildLogModel::setStep(int step)
{
    if (step == m_step)
        return;
    beginResetModel();
    m_step = step;
    endResetModel();
    Q_EMIT stepChanged();
}

QString BuildLogModel::allText() const
{
    QString text;
    const QList<Line> lines = m_lines.value(m_step);
    for (const Line &line : lines)
        text += line.text + u'\n';
    return text;
}

int BuildLogModel::rowCount(const QModelIndex &parent) const
{
    const auto lines = m_lines.constFind(m_step);
    return parent.isValid() || lines == m_lines.constEnd() ? 0 : static_cast<int>(lines->size());
}

QVariant BuildLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines.constFind(m_step)->at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return line.text;
    case TimeRole:
        return QString::number(line.seconds, 'f', 1);
    case IsErrorStreamRole:
        return line.stream == 2;
    default:
        return {};
    }
}

QHash<int, QByteArray> BuildLogModel::roleNames() const
{
    return {{TextRole, "text"}, {TimeRole, "time"}, {IsErrorStreamRole, "isErrorStream"}};
}

void BuildLogModel::trim(QList<Line> &lines, bool shown)
{
    if (lines.size() <= mostLines)
        return;
    // The beginning tells what was started, the end what came of it: a tenth of the middle goes at a time.
    constexpr qsizetype keptFirst = 2'000;
    constexpr qsizetype dropped = mostLines / 10;
    if (shown)
        beginRemoveRows({}, keptFirst, keptFirst + dropped - 1);
    lines.remove(keptFirst, dropped);
    if (shown)
        endRemoveRows();
    lines[keptFirst - 1].text = tr("… lines left out here …");
    if (shown)
        Q_EMIT dataChanged(index(keptFirst - 1), index(keptFirst - 1));
}

} // namespace Stagecraft::App
