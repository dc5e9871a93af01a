// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "build/buildsession.h"

#include "build/buildfailure.h"
#include "build/buildprogress.h"
#include "build/buildsecrets.h"
#include "engine/builddecoder.h"
#include "engine/command.h"
#include "engine/imageexport.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Stagecraft::Build {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Build)
};

constexpr std::chrono::milliseconds tellingInterval{33};

QProcessEnvironment clientEnvironment(QProcessEnvironment environment)
{
    environment.insert(u"LC_ALL"_s, u"C"_s);
    environment.insert(u"DOCKER_CLI_HINTS"_s, u"false"_s);
    environment.insert(u"PROGRESS_NO_TRUNC"_s, u"1"_s);
    return environment;
}

void addVariables(QProcessEnvironment &environment, const QMap<QString, QString> &variables)
{
    for (auto it = variables.cbegin(); it != variables.cend(); ++it)
        environment.insert(it.key(), it.value());
}

QString imageIdIn(const QString &path)
{
    static const QRegularExpression pattern(u"^sha256:[0-9a-f]{64}$"_s);
    QFile file(path);
    const QString id = file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.read(200)).trimmed() : QString();
    return pattern.match(id).hasMatch() ? id : QString();
}

} // namespace

/// The course of one build: look up what it will supersede, build, look at the image, tidy up.
class BuildSession::Run : public QObject
{
    friend BuildSession;

public:
    using Answer = std::function<void(const Engine::CommandExit &exit, const QByteArray &output)>;

    Run(BuildSession *session, const QProcessEnvironment &environment)
        : m_session(session)
        , m_environment(clientEnvironment(environment))
    {
        m_telling.setInterval(tellingInterval);
        connect(&m_telling, &QTimer::timeout, this, &Run::tell);
    }

    void start(const BuildRequest &request, const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph,
               const Engine::EngineInfo &engine)
    {
        m_running = true;
        m_request = request;
        m_graph = graph;
        m_program = engine.program;
        m_tier = engine.tier;
        m_decoder = Engine::buildDecoder(m_tier);
        m_progress.emplace(tree, graph, secretValues(request, m_environment));
        addVariables(m_environment, clientVariables(request));
        m_clock.start();
        // Queued, so that nothing is told from within start().
        QMetaObject::invokeMethod(this, [this, engine] { prepare(engine); }, Qt::QueuedConnection);
    }

    void cancel()
    {
        if (!m_running)
            return;
        m_cancelled = true;
        if (m_command)
            m_command->cancel();
    }

private:
    Engine::Command::Patience m_patience;
    std::optional<BuildProgress> m_progress;
    bool m_running = false;
    bool m_started = false;
    bool m_cancelled = false;

    void prepare(const Engine::EngineInfo &engine)
    {
        if (!engine.canBuild())
            return finish(noEngineOutcome(engine));
        m_folder.emplace(QDir::tempPath() + u"/stagecraft-build-XXXXXX"_s);
        if (!m_folder->isValid())
            return fail(u"other"_s, Text::tr("No temporary folder could be made."), m_folder->errorString());
        const Result<QStringList> arguments =
            buildArguments(m_request, {path("image-id"), path("metadata.json")}, m_tier);
        if (!arguments)
            return fail(u"request"_s, arguments.error().message, arguments.error().detail);
        const bool isPrivate = m_request.tags.isEmpty();
        if (!isPrivate)
            return build(*arguments);
        ask(Engine::inspectArguments(privateTag(m_request)), [this, arguments](const auto &, const QByteArray &output) {
            if (const auto facts = Engine::imageFactsFrom(output))
                m_superseded = facts->id;
            build(*arguments);
        });
    }

    void build(const QStringList &arguments)
    {
        if (m_cancelled)
            return finish(failedOutcome(cancelledExit(), *m_progress, m_graph, m_request.file));
        Q_EMIT m_session->started(QStringList{m_program} + arguments);
        m_telling.start();
        m_command = std::make_unique<Engine::Command>();
        m_command->setPatience(m_patience);
        connect(m_command.get(), &Engine::Command::outputReceived, this,
                [this](const QByteArray &chunk) { m_progress->apply(m_decoder->feedOutput(chunk, now())); });
        connect(m_command.get(), &Engine::Command::errorOutputReceived, this,
                [this](const QByteArray &chunk) { m_progress->apply(m_decoder->feedErrors(chunk, now())); });
        connect(m_command.get(), &Engine::Command::finished, this, &Run::built);
        m_command->start(m_program, arguments, m_environment);
    }

    void built(const Engine::CommandExit &exit)
    {
        release();
        m_seconds = static_cast<double>(m_clock.nsecsElapsed()) / 1e9;
        m_progress->apply(m_decoder->finish(now()));
        m_progress->finish(exit.cancelled ? BuildStep::State::Cancelled : BuildStep::State::Interrupted);
        m_telling.stop();
        tell();
        if (!exit.isSuccess())
            return finish(failedOutcome(exit, *m_progress, m_graph, m_request.file));
        const QString id = imageIdIn(path("image-id"));
        using Output = BuildRequest::Output;
        if (m_request.output == Output::Push || m_request.output == Output::Folder)
            return succeed({});
        if (id.isEmpty())
            return fail(u"other"_s, Text::tr("The engine said that the build succeeded, but named no image."));
        ask(Engine::inspectArguments(id), [this](const auto &asked, const QByteArray &output) {
            if (asked.cancelled)
                return finish(failedOutcome(asked, *m_progress, m_graph, m_request.file));
            const auto facts = Engine::imageFactsFrom(output);
            if (!facts)
                return fail(u"other"_s,
                            Text::tr("The engine said that the build succeeded, but holds no image of it."));
            if (m_request.output == BuildRequest::Output::Archive)
                return writeArchive(facts->id);
            succeed(facts->id);
        });
    }

    /// By `docker save`, which every engine has, and not by an output of the builder, which most refuse.
    void writeArchive(const QString &id)
    {
        const QStringList names = m_request.tags.isEmpty() ? QStringList{privateTag(m_request)} : m_request.tags;
        ask(QStringList{u"image"_s, u"save"_s, u"--output="_s + m_request.destination} + names,
            [this, id](const Engine::CommandExit &exit, const auto &) {
                if (exit.cancelled)
                    return finish(failedOutcome(exit, *m_progress, m_graph, m_request.file));
                if (!exit.isSuccess())
                    return fail(u"other"_s,
                                Text::tr("The image was built, but its archive could not be written to %1.")
                                    .arg(m_request.destination));
                succeed(id);
            });
    }

    void succeed(const QString &id)
    {
        BuildOutcome outcome;
        outcome.status = BuildOutcome::Status::Succeeded;
        outcome.imageId = id;
        const bool isPrivate = m_request.tags.isEmpty() && m_request.output != BuildRequest::Output::Folder;
        outcome.tags = isPrivate ? QStringList{privateTag(m_request)} : m_request.tags;
        if (m_superseded.isEmpty() || m_superseded == id)
            return finish(outcome);
        removeSuperseded(outcome);
    }

    /// Only the very image that had our name, and only if it has no other: the engine keeps one that is in use.
    void removeSuperseded(const BuildOutcome &outcome)
    {
        ask(Engine::inspectArguments(m_superseded), [this, outcome](const auto &, const QByteArray &output) {
            const auto facts = Engine::imageFactsFrom(output);
            if (!facts || !facts->tags.isEmpty())
                return finish(outcome);
            ask({u"image"_s, u"rm"_s, u"--no-prune"_s, m_superseded},
                [this, outcome](const auto &, const auto &) { finish(outcome); });
        });
    }

    void ask(const QStringList &arguments, Answer answer)
    {
        m_output.clear();
        m_command = std::make_unique<Engine::Command>();
        connect(m_command.get(), &Engine::Command::outputReceived, this,
                [this](const QByteArray &chunk) { m_output += chunk; });
        connect(m_command.get(), &Engine::Command::finished, this,
                [this, answer = std::move(answer)](const Engine::CommandExit &exit) {
                    const Answer next = answer; // The connection ends with the command.
                    release();
                    next(exit, std::exchange(m_output, {}));
                });
        m_command->start(m_program, arguments, m_environment);
    }

    /// Lets go of the command whose last signal is being handled.
    void release()
    {
        if (m_command)
            m_command.release()->deleteLater();
    }

    void tell()
    {
        const QList<BuildStep> changed = m_progress->takeChanged();
        for (const BuildStep &step : changed)
            Q_EMIT m_session->stepChanged(step);
        const QMap<int, Engine::LogLines> lines = m_progress->takeLines();
        for (auto it = lines.cbegin(); it != lines.cend(); ++it)
            Q_EMIT m_session->logAppended(it.key(), it.value());
        const QList<BuildWarning> warnings = m_progress->takeWarnings();
        for (const BuildWarning &warning : warnings)
            Q_EMIT m_session->warningFound(warning);
        const QStringList messages = m_progress->takeMessages();
        for (const QString &message : messages)
            Q_EMIT m_session->messageReceived(message);
    }

    void fail(const QString &kind, const QString &message, const QString &detail = {})
    {
        BuildOutcome outcome;
        outcome.error.kind = kind;
        outcome.error.message = message;
        outcome.error.detail = detail;
        finish(outcome);
    }

    void finish(BuildOutcome outcome)
    {
        outcome.seconds = m_seconds;
        m_running = false;
        m_folder.reset();
        Q_EMIT m_session->finished(outcome);
    }

    /// For clients that tell no times.
    [[nodiscard]] Engine::Nanoseconds now() const { return 1 + m_clock.nsecsElapsed(); }

    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    static Engine::CommandExit cancelledExit()
    {
        Engine::CommandExit exit;
        exit.kind = Engine::CommandExit::Kind::Killed;
        exit.cancelled = true;
        return exit;
    }

    BuildSession *m_session;
    QProcessEnvironment m_environment;
    BuildRequest m_request;
    Graph::StageGraph m_graph;
    QString m_program;
    std::optional<QTemporaryDir> m_folder; ///< For its owner alone (0700), gone with the build.
    std::unique_ptr<Engine::Command> m_command;
    std::unique_ptr<Engine::BuildDecoder> m_decoder;
    Engine::Tier m_tier = Engine::Tier::Live;
    QByteArray m_output;
    QString m_superseded; ///< The image that has the name which this build will take.
    QTimer m_telling{this};
    QElapsedTimer m_clock;
    double m_seconds = 0;
};

BuildSession::BuildSession(const QProcessEnvironment &environment, QObject *parent)
    : QObject(parent)
    , m_run(new Run(this, environment))
{
    m_run->setParent(this);
}

BuildSession::~BuildSession() = default;

void BuildSession::setPatience(std::chrono::milliseconds first, std::chrono::milliseconds second)
{
    m_run->m_patience = {first, second};
}

void BuildSession::start(const BuildRequest &request, const Dockerfile::SyntaxTree &tree,
                         const Graph::StageGraph &graph, const Engine::EngineInfo &engine)
{
    if (!std::exchange(m_run->m_started, true))
        m_run->start(request, tree, graph, engine);
}

void BuildSession::cancel()
{
    m_run->cancel();
}

bool BuildSession::isRunning() const
{
    return m_run->m_running;
}

bool BuildSession::isCancelling() const
{
    return m_run->m_running && m_run->m_cancelled;
}

QList<BuildStep> BuildSession::steps() const
{
    return m_run->m_progress ? m_run->m_progress->steps() : QList<BuildStep>();
}

} // namespace Stagecraft::Build
