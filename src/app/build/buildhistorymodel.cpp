// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/build/buildhistorymodel.h"

#include "base/bytesize.h"

#include <QLocale>

namespace Stagecraft::App {

namespace {

constexpr int mostRecords = 200;

BuildController::Outcome outcomeOf(Build::BuildOutcome::Status status)
{
    switch (status) {
    case Build::BuildOutcome::Status::Succeeded:
        return BuildController::Outcome::Succeeded;
    case Build::BuildOutcome::Status::Failed:
        return BuildController::Outcome::Failed;
    case Build::BuildOutcome::Status::Cancelled:
        return BuildController::Outcome::Cancelled;
    case Build::BuildOutcome::Status::Lost:
        break;
    }
    return BuildController::Outcome::Lost;
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
        m_builds->disconnect(this);
    m_builds = builds;
    if (builds)
        connect(builds, &BuildController::remembered, this, &BuildHistoryModel::read);
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

QString BuildHistoryModel::notice() const
{
    return m_builds ? m_builds->records().notice() : QString();
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
    default:
        return {};
    }
}

QHash<int, QByteArray> BuildHistoryModel::roleNames() const
{
    return {{WhenRole, "when"},       {OutcomeRole, "outcome"}, {TargetRole, "target"},
            {TimeRole, "time"},       {SizeRole, "size"},       {ChangeRole, "change"},
            {SmallerRole, "smaller"}, {EngineRole, "engine"},   {MessageRole, "message"}};
}

void BuildHistoryModel::read()
{
    beginResetModel();
    m_records =
        m_builds && !m_file.isEmpty() ? m_builds->records().recent(m_file, mostRecords) : QList<Build::BuildRecord>();
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
