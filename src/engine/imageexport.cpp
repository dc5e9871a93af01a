// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "engine/imageexport.h"

#include "engine/clientanswer.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace Stagecraft::Engine {

namespace {

constexpr int startTime = 30'000;
constexpr int pollTime = 100; ///< How soon a cancelled reading ends.

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Engine)
};

/// A name or id that a client cannot take for a flag.
bool isImage(const QString &image)
{
    return !image.isEmpty() && !image.startsWith(u'-');
}

QStringList stringsFrom(const QJsonValue &value)
{
    QStringList strings;
    const QJsonArray array = value.toArray();
    for (const auto item : array)
        strings.append(item.toString());
    return strings;
}

} // namespace

ImageExport::ImageExport(const QString &program, const QStringList &images, const QProcessEnvironment &environment)
    : m_process(std::make_unique<QProcess>())
{
    if (images.isEmpty() || !std::all_of(images.begin(), images.end(), isImage)) {
        m_error.message = Text::tr("That is no image name.");
        return;
    }
    prepareClient(*m_process, program, QStringList{u"save"_s} + images, environment);
    m_process->start(QIODevice::ReadOnly);
    if (!m_process->waitForStarted(startTime))
        m_error = {Text::tr("The engine's client could not be started."), m_process->errorString()};
}

ImageExport::~ImageExport()
{
    if (m_process->state() == QProcess::NotRunning)
        return;
    m_process->kill();
    m_process->waitForFinished(2000);
}

qint64 ImageExport::read(char *buffer, qint64 capacity)
{
    if (!m_error.message.isEmpty())
        return -1;
    while (m_process->bytesAvailable() == 0) {
        if (m_cancelled)
            return failed(Text::tr("Cancelled."));
        // Reading only when asked keeps what is not yet read in the pipe, not in memory.
        if (!m_process->waitForReadyRead(pollTime) && m_process->state() == QProcess::NotRunning
            && m_process->bytesAvailable() == 0)
            return ended();
    }
    return m_cancelled ? failed(Text::tr("Cancelled.")) : m_process->read(buffer, capacity);
}

qint64 ImageExport::ended()
{
    if (m_process->exitStatus() == QProcess::NormalExit && m_process->exitCode() == 0)
        return 0;
    m_error = clientError(Text::tr("The engine could not hand out the image."),
                          QString::fromUtf8(m_process->readAllStandardError()));
    return -1;
}

qint64 ImageExport::failed(const QString &message)
{
    m_error = {message, {}};
    return -1;
}

Result<ImageFacts> imageFactsFrom(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    // Podman answers with a list, whatever form is asked for.
    const QJsonObject object = document.isArray() ? document.array().at(0).toObject() : document.object();
    ImageFacts facts;
    facts.id = object["Id"_L1].toString();
    // Podman leaves the kind of digest out.
    if (facts.id.size() == 64)
        facts.id.prepend(u"sha256:"_s);
    if (facts.id.isEmpty())
        return Error{Text::tr("The engine's answer about the image could not be read."), {}};
    facts.tags = stringsFrom(object["RepoTags"_L1]);
    facts.engineBytes = object["Size"_L1].toInteger(-1);
    facts.platform = object["Os"_L1].toString() + u'/' + object["Architecture"_L1].toString();
    if (const QString variant = object["Variant"_L1].toString(); !variant.isEmpty())
        facts.platform += u'/' + variant;
    facts.diffIds = stringsFrom(object["RootFS"_L1]["Layers"_L1]);
    return facts;
}

QStringList inspectArguments(const QString &image)
{
    return {u"image"_s, u"inspect"_s, u"--format"_s, u"{{json .}}"_s, image};
}

Result<ImageFacts> inspectedImage(const QString &program, const QString &image, const QProcessEnvironment &environment)
{
    if (!isImage(image))
        return Error{Text::tr("That is no image name."), {}};
    const Result<QByteArray> answer = answerOf(program, inspectArguments(image), environment);
    return answer ? imageFactsFrom(*answer) : Result<ImageFacts>(answer.error());
}

Result<Done> removeTag(const QString &program, const QString &tag, const QProcessEnvironment &environment)
{
    if (!isImage(tag) || !tag.contains(u':'))
        return Error{Text::tr("That is no image name."), {}};
    const Result<QByteArray> answer = answerOf(program, {u"image"_s, u"rm"_s, tag}, environment);
    return answer ? Result<Done>(Done{}) : Result<Done>(answer.error());
}

} // namespace Stagecraft::Engine
