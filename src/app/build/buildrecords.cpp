// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/build/buildrecords.h"

#include "engine/command.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace Qt::StringLiterals;

namespace Stagecraft::App {

namespace {

/// A folder's name as a part of an image's name.
QString imageWord(const QString &folder)
{
    QString word = folder.toLower();
    word.replace(QRegularExpression(u"[^a-z0-9]+"_s), u"-"_s);
    word.remove(QRegularExpression(u"^-+|-+$"_s));
    return word.isEmpty() ? u"project"_s : word.left(60);
}

bool isAlive(qint64 process)
{
#ifdef Q_OS_UNIX
    return process > 0 && ::kill(static_cast<pid_t>(process), 0) == 0;
#else
    return process > 0;
#endif
}

} // namespace

BuildRecords::BuildRecords(const QString &file, const QProcessEnvironment &environment, QObject *parent)
    : QObject(parent)
    , m_store(file)
    , m_environment(environment)
{ }

qint64 BuildRecords::begin(const QString &file)
{
    const Result<qint64> id = m_store.begin(file);
    return id ? *id : 0;
}

QString BuildRecords::tagOf(qint64 id, const QString &file)
{
    if (id == 0)
        return {};
    const QString tag = u"stagecraft/%1:%2"_s.arg(imageWord(QFileInfo(file).dir().dirName()), QString::number(id));
    // Without it in the record the image stays if the program is ended by force; it can be built all the same.
    (void)m_store.setTag(id, tag);
    return tag;
}

void BuildRecords::finish(qint64 id, const Build::BuildRecord &record)
{
    // A record is a convenience; a build is not worse for want of one, and the store tells its state by notice().
    if (id != 0 && m_store.finish(id, record))
        Q_EMIT changed();
}

void BuildRecords::setStepKeys(qint64 id, const QJsonArray &keys)
{
    // Without them the next build cannot say why its steps ran; that is all.
    if (id != 0)
        (void)m_store.setStepKeys(id, keys);
}

void BuildRecords::setNote(qint64 id, const QString &note)
{
    if (m_store.setNote(id, note))
        Q_EMIT changed();
}

void BuildRecords::setPinned(qint64 id, bool pinned)
{
    if (m_store.setPinned(id, pinned))
        Q_EMIT changed();
}

void BuildRecords::remove(qint64 id)
{
    const auto record = m_store.record(id);
    if (!record || !m_store.remove(id))
        return;
    removeImages(record->tags);
    Q_EMIT changed();
}

void BuildRecords::tidy(const Engine::EngineInfo &engine, const QProcessEnvironment &environment)
{
    m_environment = environment;
    m_program = engine.found() ? engine.program : QString();
    if (engine.tier == Engine::Tier::None)
        return; // Names that cannot be taken off now are next time.
    removeUnfinished();
    const QList<qint64> expired = m_store.expired({}, QDateTime::currentDateTimeUtc());
    for (const qint64 id : expired)
        remove(id);
}

void BuildRecords::removeUnfinished()
{
    const QList<Build::UnfinishedBuild> builds = m_store.unfinished();
    for (const Build::UnfinishedBuild &build : builds) {
        if (isAlive(build.process))
            continue;
        if (m_store.remove(build.id) && !build.tag.isEmpty())
            removeImages({build.tag});
    }
}

void BuildRecords::removeImages(const QStringList &tags)
{
    const QStringList ours = tags.filter(QRegularExpression(u"^stagecraft/"_s));
    if (ours.isEmpty() || m_program.isEmpty())
        return;
    // By name and never forced: an image that has another name, or is in use, stays.
    auto *command = new Engine::Command(this);
    connect(command, &Engine::Command::finished, command, &QObject::deleteLater);
    command->start(m_program, QStringList{u"image"_s, u"rm"_s} + ours, m_environment);
}

} // namespace Stagecraft::App
