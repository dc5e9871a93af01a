// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/build/buildlogmodel.h"

#include <QLocale>

#include <algorithm>

namespace Stagecraft::App {

namespace {

/// The beginning tells what was started, the end what came of it.
constexpr qsizetype keptFirst = 2'000;

QVariantList stylesList(const QList<Engine::TextStyle> &styles)
{
    QVariantList list;
    for (const Engine::TextStyle &style : styles)
        list.append(QVariantMap{{QStringLiteral("start"), style.start},
                                {QStringLiteral("length"), style.length},
                                {QStringLiteral("color"), style.color},
                                {QStringLiteral("isBold"), style.isBold}});
    return list;
}

} // namespace

void BuildLogModel::clear()
{
    beginResetModel();
    m_kept.clear();
    m_names.clear();
    endResetModel();
}

void BuildLogModel::setName(int step, const QString &name)
{
    m_names.insert(step, name);
}

void BuildLogModel::append(int step, const Engine::LogLines &lines, double seconds)
{
    if (lines.isEmpty())
        return;
    QList<Line> added;
    added.reserve(lines.size());
    for (const Engine::LogLine &line : lines)
        added.append({line.text, seconds, step, line.stream, line.clipped, line.styles});
    add(step, added);
    add(0, added);
}

void BuildLogModel::add(int shelf, const QList<Line> &lines)
{
    Kept &kept = m_kept[shelf];
    const bool shown = shelf == m_step;
    const auto first = static_cast<int>(kept.lines.size());
    if (shown)
        beginInsertRows({}, first, first + static_cast<int>(lines.size()) - 1);
    kept.lines.append(lines);
    if (shown)
        endInsertRows();
    if (kept.lines.size() > mostLines)
        trim(kept, shown);
}

void BuildLogModel::trim(Kept &kept, bool shown)
{
    // A tenth more than needed, so that it is not done for every line.
    const qsizetype dropped = kept.lines.size() - mostLines + mostLines / 10;
    if (shown)
        beginRemoveRows({}, keptFirst, static_cast<int>(keptFirst + dropped - 1));
    kept.lines.remove(keptFirst, dropped);
    if (shown)
        endRemoveRows();
    kept.leftOut += dropped + (kept.leftOut == 0 ? 1 : 0);
    kept.lines[keptFirst] = {
        tr("… %1 lines are left out here; the saved log has them …").arg(QLocale().toString(kept.leftOut)),
        kept.lines[keptFirst].seconds,
        0,
        1,
        false,
        {}};
    if (shown)
        Q_EMIT dataChanged(index(keptFirst), index(keptFirst));
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

const QList<BuildLogModel::Line> &BuildLogModel::shownLines() const
{
    static const QList<Line> none;
    const auto kept = m_kept.constFind(m_step);
    return kept == m_kept.constEnd() ? none : kept->lines;
}

QString BuildLogModel::allText() const
{
    return textOf(0, rowCount() - 1);
}

QString BuildLogModel::textOf(int first, int last) const
{
    const QList<Line> &lines = shownLines();
    QString text;
    const auto end = std::min<qsizetype>(std::max(first, last) + 1, lines.size());
    for (qsizetype row = std::max(0, std::min(first, last)); row < end; ++row)
        text += lines.at(row).text + u'\n';
    return text;
}

int BuildLogModel::find(const QString &text, int row, bool backwards) const
{
    const QList<Line> &lines = shownLines();
    const auto count = static_cast<int>(lines.size());
    for (int steps = 1; steps <= count && !text.isEmpty(); ++steps) {
        const int at = ((backwards ? row - steps : row + steps) % count + count) % count;
        if (lines.at(at).text.contains(text, Qt::CaseInsensitive))
            return at;
    }
    return -1;
}

int BuildLogModel::countOf(const QString &text) const
{
    if (text.isEmpty())
        return 0;
    return static_cast<int>(std::ranges::count_if(
        shownLines(), [&text](const Line &line) { return line.text.contains(text, Qt::CaseInsensitive); }));
}

int BuildLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(shownLines().size());
}

QVariant BuildLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = shownLines().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return line.text;
    case TimeRole:
        return QString::number(line.seconds, 'f', 1);
    case IsErrorStreamRole:
        return line.stream == 2;
    case StylesRole:
        return stylesList(line.styles);
    case IsClippedRole:
        return line.clipped;
    case NameRole:
        return m_step == 0 ? m_names.value(line.step) : QString();
    default:
        return {};
    }
}

QHash<int, QByteArray> BuildLogModel::roleNames() const
{
    return {{TextRole, "text"},           {TimeRole, "time"},     {IsErrorStreamRole, "isErrorStream"},
            {IsClippedRole, "isClipped"}, {StylesRole, "styles"}, {NameRole, "name"}};
}

} // namespace Stagecraft::App
