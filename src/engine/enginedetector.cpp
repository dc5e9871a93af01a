// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "engine/enginedetector.h"

#include "base/programs.h"
#include "engine/command.h"
#include "engine/enginefailure.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QVersionNumber>

using namespace Qt::StringLiterals;

namespace Stagecraft::Engine {

namespace {

QJsonObject objectFrom(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/// "26.1.5+dfsg1" → "26.1.5"
QString plainVersion(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral(R"(\d+\.\d+(\.\d+)?)"));
    return pattern.match(text).captured(0);
}

/// The value after "Driver:" in what `docker buildx inspect` prints, the first of that name.
QString fieldFrom(const QString &text, QStringView name)
{
    for (const QStringView line : QStringView(text).tokenize(u'\n')) {
        const qsizetype colon = line.indexOf(u':');
        if (colon > 0 && line.first(colon).trimmed() == name)
            return line.sliced(colon + 1).trimmed().toString();
    }
    return {};
}

bool isRemote(const QString &endpoint)
{
    return !endpoint.isEmpty() && !endpoint.startsWith("unix://"_L1) && !endpoint.startsWith("npipe://"_L1)
        && !endpoint.startsWith("fd://"_L1);
}

bool reportsLive(const QString &buildxVersion)
{
    return QVersionNumber::fromString(buildxVersion) >= QVersionNumber(0, 13);
}

void readVersion(const QJsonObject &answer, EngineInfo &info)
{
    const QJsonValue client = answer["Client"_L1];
    info.clientVersion = plainVersion(client["Version"_L1].toString());
    info.context = client["Context"_L1].toString();
    const QJsonValue server = answer["Server"_L1];
    info.version = plainVersion(server["Version"_L1].toString());
    const QString system = server["Os"_L1].toString();
    if (!system.isEmpty())
        info.platform = system + u'/' + server["Arch"_L1].toString();
    const QString component = server["Components"_L1][0]["Name"_L1].toString();
    info.name = component == "Podman Engine"_L1 ? component : u"Docker Engine"_s;
}

void readInfo(const QJsonObject &answer, EngineInfo &info)
{
    // Podman under docker's name tells itself apart here only.
    if (!answer["host"_L1]["buildahVersion"_L1].isUndefined())
        info.name = u"Podman Engine"_s;
    info.storageDriver = answer["Driver"_L1].toString();
    const QByteArray status = QJsonDocument(answer["DriverStatus"_L1].toArray()).toJson();
    info.containerdStore = status.contains("io.containerd.snapshotter");
    const QJsonArray plugins = answer["ClientInfo"_L1]["Plugins"_L1].toArray();
    for (const auto plugin : plugins) {
        const bool works = plugin["Err"_L1].toString().isEmpty();
        if (plugin["Name"_L1].toString() == "buildx"_L1 && works)
            info.buildxVersion = plainVersion(plugin["Version"_L1].toString());
    }
}

/// The names in the table of `buildx ls`: nodes stand under their builder, behind a space; a star marks the one in use.
QStringList buildersFrom(const QString &table)
{
    QStringList names;
    const QStringList lines = table.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QString name = line.section(u' ', 0, 0).remove(u'*');
        if (!line.front().isSpace() && name != "NAME/NODE"_L1 && !names.contains(name))
            names.append(name);
    }
    return names;
}

} // namespace

EngineDetector::EngineDetector(const QProcessEnvironment &environment, QObject *parent)
    : QObject(parent)
    , m_environment(environment)
{
    m_environment.insert(u"LC_ALL"_s, u"C"_s);
    m_environment.insert(u"DOCKER_CLI_HINTS"_s, u"false"_s);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        drop();
        finish(Tier::None,
               tr("%1 did not answer within %n second(s).", nullptr,
                  static_cast<int>(std::chrono::ceil<std::chrono::seconds>(m_limit).count()))
                   .arg(QFileInfo(m_next.program).fileName()));
    });
}

EngineDetector::~EngineDetector() = default;

void EngineDetector::check(Extent extent)
{
    drop();
    m_extent = extent;
    m_next = {};
    if (m_next.program = findProgram(u"docker"_s, m_environment); !m_next.program.isEmpty()) {
        ask(Question::Version);
    } else if (m_next.program = findProgram(u"podman"_s, m_environment); !m_next.program.isEmpty()) {
        ask(Question::Podman);
    } else {
        finish(Tier::None, failureOf(FailureKind::NotFound).message);
    }
}

void EngineDetector::ask(Question question)
{
    static const QHash<Question, QStringList> arguments{
        {Question::Version, {u"version"_s, u"--format"_s, u"{{json .}}"_s}},
        {Question::Info, {u"info"_s, u"--format"_s, u"{{json .}}"_s}},
        {Question::Builder, {u"buildx"_s, u"inspect"_s}},
        {Question::Builders, {u"buildx"_s, u"ls"_s}},
        {Question::Endpoint, {u"context"_s, u"inspect"_s, u"--format"_s, u"{{.Endpoints.docker.Host}}"_s}},
        {Question::Podman, {u"version"_s, u"--format"_s, u"{{.Client.Version}}"_s}},
    };
    m_output.clear();
    m_errors.clear();
    m_command = std::make_unique<Command>();
    connect(m_command.get(), &Command::outputReceived, this, [this](const QByteArray &chunk) { m_output += chunk; });
    connect(m_command.get(), &Command::errorOutputReceived, this,
            [this](const QByteArray &chunk) { m_errors += chunk; });
    connect(m_command.get(), &Command::finished, this, [this, question](const CommandExit &exit) {
        drop();
        answered(question, exit);
    });
    m_timer.start(m_limit);
    m_command->start(m_next.program, arguments.value(question), m_environment);
}

void EngineDetector::answered(Question question, const CommandExit &exit)
{
    if (exit.kind == CommandExit::Kind::NotStarted)
        return finish(Tier::None, tr("%1 could not be started: %2").arg(m_next.program, exit.message));
    const QString errors = QString::fromUtf8(m_errors);
    switch (question) {
    case Question::Version:
        readVersion(objectFrom(m_output), m_next);
        if (!exit.isSuccess())
            return refused(errors);
        return ask(Question::Info);
    case Question::Info:
        if (!exit.isSuccess())
            return refused(errors);
        readInfo(objectFrom(m_output), m_next);
        return ask(Question::Endpoint);
    case Question::Endpoint:
        if (exit.isSuccess())
            readEndpoint(QString::fromUtf8(m_output).trimmed());
        return m_next.buildxVersion.isEmpty() ? decide() : ask(Question::Builder);
    case Question::Builder:
        m_next.builder = fieldFrom(QString::fromUtf8(m_output), u"Name");
        m_next.driver = fieldFrom(QString::fromUtf8(m_output), u"Driver");
        return m_extent == Extent::All ? ask(Question::Builders) : decide();
    case Question::Builders:
        m_next.builders = buildersFrom(QString::fromUtf8(m_output));
        return decide();
    case Question::Podman:
        m_next.name = u"Podman Engine"_s;
        m_next.clientVersion = plainVersion(QString::fromUtf8(m_output));
        m_next.version = m_next.clientVersion;
        return decide();
    }
}

void EngineDetector::readEndpoint(const QString &endpoint)
{
    const QString given = m_environment.value(u"DOCKER_HOST"_s);
    if (!given.isEmpty())
        m_next.context = given;
    m_next.remote = isRemote(given.isEmpty() ? endpoint : given);
}

void EngineDetector::refused(const QString &errors)
{
    const EngineFailure failure = failureFrom(errors, m_next.context);
    finish(Tier::None,
           failure.message.isEmpty() ? tr("The engine gave no answer: %1").arg(errors.trimmed()) : failure.message);
}

void EngineDetector::decide()
{
    if (m_next.name == "Podman Engine"_L1)
        return finish(Tier::Podman,
                      tr("Podman builds one step after another and tells less of it than BuildKit: steps have no exact "
                         "times, and nothing can be pushed from here."));
    if (m_next.buildxVersion.isEmpty())
        return finish(Tier::Legacy, failureOf(FailureKind::BuildxMissing).message);
    if (!reportsLive(m_next.buildxVersion))
        return finish(Tier::Text,
                      tr("buildx %1 tells of a build in text only, so places and times of steps are less exact. buildx "
                         "0.13 or newer tells more.")
                          .arg(m_next.buildxVersion));
    finish(Tier::Live, {});
}

void EngineDetector::drop()
{
    m_timer.stop();
    if (!m_command)
        return;
    m_command->disconnect(this);
    // It may be the one whose signal is being handled.
    m_command.release()->deleteLater();
}

void EngineDetector::finish(Tier tier, const QString &explanation)
{
    m_next.tier = tier;
    m_next.explanation = explanation;
    m_info = m_next;
    QMetaObject::invokeMethod(this, [this, info = m_info] { Q_EMIT checked(info); }, Qt::QueuedConnection);
}

} // namespace Stagecraft::Engine
