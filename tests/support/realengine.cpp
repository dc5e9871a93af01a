// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/realengine.h"

#include "engine/enginedetector.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Stagecraft::Test {

namespace {

Engine::EngineInfo detected()
{
    Engine::EngineDetector detector;
    detector.setTimeLimit(std::chrono::seconds{30}); // It may be busy with the builds of others.
    QEventLoop loop;
    QObject::connect(&detector, &Engine::EngineDetector::checked, &loop, &QEventLoop::quit);
    detector.check();
    loop.exec();
    return detector.info();
}

} // namespace

RealEngine::RealEngine()
    : m_info(detected())
    , m_mark(QUuid::createUuid().toString(QUuid::WithoutBraces))
{ }

RealEngine::~RealEngine()
{
    for (const QString &image : images({}))
        (void)answer({u"image"_s, u"rm"_s, u"--force"_s, image});
}

bool RealEngine::hasBaseImage() const
{
    return holds(QLatin1StringView(baseImage));
}

QStringList RealEngine::danglingImages() const
{
    return images({u"--filter"_s, u"dangling=true"_s});
}

bool RealEngine::holds(const QString &image) const
{
    return !answer({u"image"_s, u"inspect"_s, u"--format"_s, u"{{.Id}}"_s, image}).trimmed().isEmpty();
}

QByteArray RealEngine::answer(const QStringList &arguments)
{
    QProcess process;
    process.start(u"docker"_s, arguments);
    process.waitForFinished(300'000);
    return process.readAllStandardOutput();
}

QStringList RealEngine::processesWith(const QString &word)
{
    QStringList found;
    const QStringList processes = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &process : processes) {
        QFile file(u"/proc/%1/cmdline"_s.arg(process));
        const QByteArray line = file.open(QIODevice::ReadOnly) ? file.readAll().replace('\0', ' ') : QByteArray();
        if (line.contains(word.toUtf8()))
            found.append(QString::fromUtf8(line));
    }
    return found;
}

QStringList RealEngine::images(const QStringList &filters) const
{
    const QStringList arguments = QStringList{u"image"_s,      u"ls"_s,       u"--quiet"_s,
                                              u"--no-trunc"_s, u"--filter"_s, u"label=stagecraft.test="_s + m_mark}
        + filters;
    const QStringList lines = QString::fromUtf8(answer(arguments)).split(u'\n', Qt::SkipEmptyParts);
    return QSet<QString>(lines.begin(), lines.end()).values();
}

} // namespace Stagecraft::Test
