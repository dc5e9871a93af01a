// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/build/buildcontroller.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QtQmlIntegration>

namespace Stagecraft::App {

/*!
    The remembered builds of one Dockerfile, newest first, each with what it
    changed against the build of the same target before it.
*/
class BuildHistoryModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Stagecraft::App::BuildController *builds READ builds WRITE setBuilds NOTIFY buildsChanged FINAL)
    Q_PROPERTY(QString file READ file WRITE setFile NOTIFY fileChanged FINAL)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY searchChanged FINAL)
    /// The sizes of the listed builds, oldest first: {row, share (of the largest, 0 to 1), text, change (1 larger, -1 smaller, 0)}
    Q_PROPERTY(QVariantList trend READ trend NOTIFY countChanged FINAL)
    /// In bytes: what a share of 1 is.
    Q_PROPERTY(double largestSize READ largestSize NOTIFY countChanged FINAL)
    Q_PROPERTY(QString notice READ notice NOTIFY countChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        WhenRole = Qt::UserRole, ///< By the local clock, in the user's format.
        RecordRole, ///< The id of the record.
        OutcomeRole, ///< A BuildRun::Outcome.
        TargetRole, ///< Empty for the last stage.
        TimeRole, ///< "12.4 s"
        SizeRole, ///< "8.15 MB", or empty where it was not measured.
        ChangeRole, ///< "−98.9 %" against the build before, or empty.
        SmallerRole, ///< Whether that change is for the better.
        EngineRole,
        MessageRole, ///< Why it did not succeed, or empty.
        CacheRole, ///< "3 of 7 cached", or empty.
        NoteRole, ///< The person's own.
        PinnedRole,
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] BuildController *builds() const { return m_builds; }
    void setBuilds(BuildController *builds);
    [[nodiscard]] QString file() const { return m_file; }
    void setFile(const QString &file);
    /// Only builds that have it in note, target, engine, message or outcome are listed.
    [[nodiscard]] QString search() const { return m_search; }
    void setSearch(const QString &search);
    [[nodiscard]] int count() const { return static_cast<int>(m_records.size()); }
    [[nodiscard]] QVariantList trend() const;
    [[nodiscard]] double largestSize() const;
    /// What people should know about the state of the records, or empty.
    [[nodiscard]] QString notice() const;

    Q_INVOKABLE [[nodiscard]] qint64 recordOf(int row) const { return m_records.value(row).id; }
    Q_INVOKABLE void setNote(qint64 record, const QString &note);
    Q_INVOKABLE void setPinned(qint64 record, bool pinned);
    /// Forgets a build, its log and the image that has our name for it.
    Q_INVOKABLE void remove(qint64 record);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void buildsChanged();
    void fileChanged();
    void searchChanged();
    void countChanged();

private:
    void read();
    void list();
    [[nodiscard]] std::optional<qint64> bytesBefore(int row) const;
    [[nodiscard]] QString changeOf(int row) const;

    QPointer<BuildController> m_builds;
    QString m_file;
    QString m_search;
    QList<Build::BuildRecord> m_read; ///< Of the file.
    QList<Build::BuildRecord> m_records; ///< Those of them that are listed.
};

} // namespace Stagecraft::App
