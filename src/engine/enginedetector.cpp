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

#include <algorithm>
#include <array>
#include <utility>

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

void readPodman(const QByteArray &output, EngineInfo &info)
{
    info.name = u"Podman Engine"_s;
    info.version = info.clientVersion = plainVersion(QString::fromUtf8(output));
}

void readVersion(const QByteArray &output, EngineInfo &info)
{
    const QJsonObject answer = objectFrom(output);
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

void readInfo(const QByteArray &output, EngineInfo &info)
{
    const QJsonObject answer = objectFrom(output);
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

/// A question to the client, and its answer.
class EngineDetector::Asked : public QObject
{
public:
    using QObject::QObject;

    Command command;
    QByteArray output;
    QByteArray errors;
    std::optional<CommandExit> exit; ///< None while it runs.
};

EngineDetector::EngineDetector(const QProcessEnvironment &environment, QObject *parent)
    : QObject(parent)
{
    setEnvironment(environment);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &EngineDetector::late);
}

EngineDetector::~EngineDetector() = default;

void EngineDetector::setEnvironment(const QProcessEnvironment &environment)
{
    m_environment = environment;
    m_environment.insert(u"LC_ALL"_s, u"C"_s);
    m_environment.insert(u"DOCKER_CLI_HINTS"_s, u"false"_s);
}

void EngineDetector::check(Extent extent)
{
    drop();
    m_extent = extent;
    m_next = {};
    if (m_next.program = findProgram(u"docker"_s, m_environment); !m_next.program.isEmpty()) {
        ask(Question::Version);
        if (extent == Extent::All && isChecking())
            ask(Question::Contexts);
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
        {Question::Contexts, {u"context"_s, u"ls"_s, u"--format"_s, u"{{.Name}}"_s}},
        {Question::Podman, {u"version"_s, u"--format"_s, u"{{.Client.Version}}"_s}},
    };
    auto *asked = new Asked(this);
    m_asked[question] = asked;
    connect(&asked->command, &Command::outputReceived, this,
            [asked](const QByteArray &part) { asked->output += part; });
    connect(&asked->command, &Command::errorOutputReceived, this,
            [asked](const QByteArray &part) { asked->errors += part; });
    connect(&asked->command, &Command::finished, this, [this, question, asked](const CommandExit &exit) {
        asked->exit = exit;
        answered(question);
    });
    QProcessEnvironment environment = m_environment;
    // Also where the chosen one is no longer there, so that another can be chosen.
    if (question == Question::Contexts)
        environment.insert(u"DOCKER_CONTEXT"_s, u"default"_s);
    m_timer.start(m_limit);
    asked->command.start(m_next.program, arguments.value(question), environment);
}

void EngineDetector::answered(Question question)
{
    // Where the engine answers, the others are worth asking, and all at once: each takes the client as long to start.
    if (question == Question::Version && hasAnswer(question)) {
        for (const Question next : {Question::Info, Question::Endpoint, Question::Builder})
            ask(next);
        if (m_extent == Extent::All)
            ask(Question::Builders);
    }
    if (std::ranges::all_of(m_asked, [](const auto &each) { return each.second->exit.has_value(); }))
        read();
}

/// Other builders may be machines that are out of reach: what a build does not need is not waited for.
void EngineDetector::late()
{
    const bool isKnown = hasAnswer(Question::Version) && hasAnswer(Question::Info);
    if (isKnown)
        return read();
    readChoices();
    drop();
    finish(Tier::None,
           tr("%1 did not answer within %n second(s).", nullptr,
              static_cast<int>(std::chrono::ceil<std::chrono::seconds>(m_limit).count()))
               .arg(QFileInfo(m_next.program).fileName()));
}

bool EngineDetector::hasAnswer(Question question) const
{
    const auto asked = m_asked.find(question);
    return asked != m_asked.end() && asked->second->exit && asked->second->exit->isSuccess();
}

/// What it printed, where it did well.
QString EngineDetector::textOf(Question question) const
{
    return hasAnswer(question) ? QString::fromUtf8(m_asked.at(question)->output) : QString();
}

/// Goes through what came back, up to what says that there is no engine to build with.
void EngineDetector::read()
{
    const auto all = m_asked;
    const QString endpoint = textOf(Question::Endpoint).trimmed();
    readChoices();
    drop();
    using Take = void (*)(const QByteArray &output, EngineInfo &info);
    const std::array<std::pair<Question, Take>, 3> takes{
        {{Question::Podman, readPodman}, {Question::Version, readVersion}, {Question::Info, readInfo}}};
    for (const auto &[question, take] : takes) {
        const auto asked = all.find(question);
        if (asked == all.end())
            continue;
        const CommandExit &exit = *asked->second->exit;
        if (exit.kind == CommandExit::Kind::NotStarted)
            return finish(Tier::None, tr("%1 could not be started: %2").arg(m_next.program, exit.message));
        take(asked->second->output, m_next);
        if (!exit.isSuccess() && question != Question::Podman)
            return refused(QString::fromUtf8(asked->second->errors));
    }
    if (!endpoint.isEmpty())
        readEndpoint(endpoint);
    decide();
}

void EngineDetector::readChoices()
{
    m_next.builder = fieldFrom(textOf(Question::Builder), u"Name");
    m_next.driver = fieldFrom(textOf(Question::Builder), u"Driver");
    m_next.builders = buildersFrom(textOf(Question::Builders));
    m_next.contexts = textOf(Question::Contexts).split(u'\n', Qt::SkipEmptyParts);
}

void EngineDetector::readEndpoint(const QString &endpoint)
{
    // A context that is named rules over an address, and that over the context of the configuration.
    const bool isNamed = !m_environment.value(u"DOCKER_CONTEXT"_s).isEmpty();
    const QString given = isNamed ? QString() : m_environment.value(u"DOCKER_HOST"_s);
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
    for (const auto &[question, asked] : std::exchange(m_asked, {})) {
        asked->command.disconnect(this);
        asked->deleteLater(); // It may be the one whose signal is being handled.
    }
}

void EngineDetector::finish(Tier tier, const QString &explanation)
{
    m_next.tier = tier;
    m_next.explanation = explanation;
    m_info = m_next;
    QMetaObject::invokeMethod(this, [this, info = m_info] { Q_EMIT checked(info); }, Qt::QueuedConnection);
}

} // namespace Stagecraft::Engine
