// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "build/buildrecordstore.h"
#include "engine/engineinfo.h"

#include <QObject>
#include <QProcessEnvironment>

namespace Stagecraft::App {

/*!
    The remembered builds together with what hangs on them: a log file, and an
    image with a name of ours. What is forgotten takes both with it; what a program
    that was ended by force left behind goes at the next start. Only names that
    begin with `stagecraft/` are ever taken off an image.
*/
class BuildRecords : public QObject
{
    Q_OBJECT

public:
    BuildRecords(const QString &file, const QProcessEnvironment &environment, QObject *parent = nullptr);

    [[nodiscard]] Build::BuildRecordStore &store() { return m_store; }
    [[nodiscard]] const Build::BuildRecordStore &store() const { return m_store; }

    /// A place for a build of \a file that begins; 0 where none can be had. Building goes on without.
    [[nodiscard]] qint64 begin(const QString &file);
    /// The name of ours for the image of record \a id: `stagecraft/PROJECT:ID`, after the folder of \a file.
    [[nodiscard]] QString tagOf(qint64 id, const QString &file);
    void finish(qint64 id, const Build::BuildRecord &record);
    void setStepKeys(qint64 id, const QJsonArray &keys);
    void setNote(qint64 id, const QString &note);
    void setPinned(qint64 id, bool pinned);
    /// Forgets a build, its log and the image that has our name for it.
    void remove(qint64 id);
    /// Forgets what is beyond the limits, and tidies up after programs that were ended by force.
    /// \a environment is what the engine's client gets from now on.
    void tidy(const Engine::EngineInfo &engine, const QProcessEnvironment &environment);

Q_SIGNALS:
    void changed();

private:
    void removeImages(const QStringList &tags);
    void removeUnfinished();

    Build::BuildRecordStore m_store;
    QProcessEnvironment m_environment;
    QString m_program; ///< Of the engine's client, once it is known.
};

} // namespace Stagecraft::App
