// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/build/buildhistorymodel.h"

#include "base/bytesize.h"
#include "build/criticalpath.h"

#include <QCoreApplication>
#include <QLocale>

namespace Stagecraft::App {

namespace {

constexpr int mostRecords = 200;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BuildHistory)
};

QString cacheOf(const Build::BuildRecord &record)
{
    const Build::CacheRate rate = Build::cacheRate(record.steps);
    return rate.all == 0 ? QString() : Text::tr("%1 of %2 cached").arg(rate.cached).arg(rate.all);
}

bool matches(const Build::BuildRecord &record, const QString &search)
{
    const QStringList texts{record.note, record.target, record.engine, record.errorMessage,
                            Build::outcomeStatusName(record.status)};
    return search.isEmpty() || texts.join(u'\n').contains(search, Qt::CaseInsensitive);
}

QString sizeOf(const Build::BuildRecord &record)
{
    return record.contentBytes ? byteSizeText(*record.contentBytes) : QString();
}

} // namespace

void BuildHistoryModel::setBuilds(BuildController *builds)
{
    if (builds == m_builds)
        return;
    if (m_builds)
        m_builds->records().disconnect(this);
    m_builds = builds;
    if (builds)
        connect(&builds->records(), &BuildRecords::changed, this, &BuildHistoryModel::read);
    read();
    Q_EMIT buildsChanged();
}

void BuildHistoryModel::setFile(const QString &file)
{
    if (file == m_file)
        return;
    m_file = file;
    read();
    Q_EMIT fileChanged();
}

void BuildHistoryModel::setSearch(const QString &search)
{
    if (search == m_search)
        return;
    m_search = search;
    list();
    Q_EMIT searchChanged();
}

void BuildHistoryModel::setNote(qint64 record, const QString &note)
{
    if (m_builds)
        m_builds->records().setNote(record, note);
}

void BuildHistoryModel::setPinned(qint64 record, bool pinned)
{
    if (m_builds)
        m_builds->records().setPinned(record, pinned);
}

void BuildHistoryModel::remove(qint64 record)
{
    if (m_builds)
        m_builds->records().remove(record);
}

QVariantList BuildHistoryModel::trend() const
{
    const double largest = largestSize();
    QVariantList bars;
    for (int row = count() - 1; row >= 0; --row) {
        const Build::BuildRecord &record = m_records.at(row);
        if (!record.contentBytes)
            continue;
        const qint64 before = bytesBefore(row).value_or(*record.contentBytes);
        const int change = *record.contentBytes > before ? 1 : *record.contentBytes < before ? -1 : 0;
        const QString when = data(index(row), WhenRole).toString();
        bars.append(QVariantMap{{QStringLiteral("row"), row},
                                {QStringLiteral("share"), static_cast<double>(*record.contentBytes) / largest},
                                {QStringLiteral("text"), tr("%1 · %2").arg(when, byteSizeText(*record.contentBytes))},
                                {QStringLiteral("change"), change}});
    }
    return bars;
}

double BuildHistoryModel::largestSize() const
{
    qint64 largest = 1;
    for (const Build::BuildRecord &record : m_records)
        largest = std::max(largest, record.contentBytes.value_or(0));
    return static_cast<double>(largest);
}

QString BuildHistoryModel::notice() const
{
    return m_builds ? m_builds->records().store().notice() : QString();
}

int BuildHistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant BuildHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Build::BuildRecord &record = m_records.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case WhenRole:
        return QLocale().toString(record.started.toLocalTime(), QLocale::ShortFormat);
    case RecordRole:
        return record.id;
    case OutcomeRole:
        return static_cast<int>(outcomeOf(record.status));
    case TargetRole:
        return record.target;
    case TimeRole:
        return tr("%1 s").arg(QString::number(record.seconds, 'f', 1));
    case SizeRole:
        return sizeOf(record);
    case ChangeRole:
        return changeOf(index.row());
    case SmallerRole:
        return record.contentBytes && *record.contentBytes < bytesBefore(index.row()).value_or(0);
    case EngineRole:
        return record.engine;
    case MessageRole:
        return record.errorMessage;
    case CacheRole:
        return cacheOf(record);
    case NoteRole:
        return record.note;
    case PinnedRole:
        return record.pinned;
    default:
        return {};
    }
}

QHash<int, QByteArray> BuildHistoryModel::roleNames() const
{
    return {{WhenRole, "when"},       {OutcomeRole, "outcome"}, {TargetRole, "target"},   {TimeRole, "time"},
            {SizeRole, "size"},       {ChangeRole, "change"},   {SmallerRole, "smaller"}, {EngineRole, "engine"},
            {MessageRole, "message"}, {RecordRole, "record"},   {CacheRole, "cache"},     {NoteRole, "note"},
            {PinnedRole, "pinned"}};
}

void BuildHistoryModel::read()
{
    m_read = m_builds && !m_file.isEmpty() ? m_builds->records().store().recent(m_file, mostRecords)
                                           : QList<Build::BuildRecord>();
    list();
}

void BuildHistoryModel::list()
{
    beginResetModel();
    m_records = m_read;
    m_records.removeIf([this](const Build::BuildRecord &record) { return !matches(record, m_search); });
    endResetModel();
    Q_EMIT countChanged();
}

std::optional<qint64> BuildHistoryModel::bytesBefore(int row) const
{
    for (int earlier = row + 1; earlier < count(); ++earlier) {
        const Build::BuildRecord &record = m_records.at(earlier);
        if (record.contentBytes && record.target == m_records.at(row).target)
            return record.contentBytes;
    }
    return std::nullopt;
}

QString BuildHistoryModel::changeOf(int row) const
{
    const std::optional<qint64> after = m_records.at(row).contentBytes;
    const std::optional<qint64> before = bytesBefore(row);
    if (!after || !before || *before <= 0)
        return {};
    if (*after == *before)
        return tr("same size");
    const double percent = 100.0 * static_cast<double>(*after - *before) / static_cast<double>(*before);
    const QString number = QString::number(std::abs(percent), 'f', 1);
    return percent < 0 ? tr("−%1 %").arg(number) : tr("+%1 %").arg(number);
}

} // namespace Stagecraft::App
