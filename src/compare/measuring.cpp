// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "compare/measuring.h"

#include "build/placedfile.h"
#include "compare/enginereading.h"
#include "engine/imagepush.h"
#include "project/revision.h"
#include "project/revisiontree.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QThread>

using namespace Qt::StringLiterals;

namespace Stagecraft::Compare {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Compare)
};

constexpr qint64 largestDockerfile = 16 * 1024 * 1024;

Result<QByteArray> readDockerfile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || file.size() > largestDockerfile || !file.open(QIODevice::ReadOnly))
        return Error{Text::tr("%1 cannot be read.").arg(path), file.errorString()};
    return file.readAll();
}

/// Where in \a folder the context of a revision is laid.
QString contextIn(const QString &folder)
{
    return folder + u"/context"_s;
}

/// The text of the Dockerfile at its revision, once the files beside it are in \a folder where they are asked for.
Result<QByteArray> revisionText(const Variant &variant, const QString &folder, const QProcessEnvironment &environment,
                                const std::stop_token &stop)
{
    if (variant.contextAtRevision) {
        const auto placed =
            Project::placeTreeAtRevision(variant.context, variant.revision, contextIn(folder), environment, stop);
        if (!placed)
            return placed.error();
    }
    return Project::fileAtRevision(variant.file, variant.revision, environment);
}

/// What a worker thread needs to read one image; values only.
struct ReadTask
{
    QString archive; ///< A file, or empty for an image of the engine.
    EngineStore store;
    QString image;
    QString pushTo;
    Image::ReadOptions options;
};

struct ReadImage
{
    Image::ImageContents contents;
    std::optional<qint64> engineBytes;
    std::optional<double> pushSeconds;
};

Result<Image::ImageContents> onlyOne(const Result<QList<Image::ImageContents>> &images)
{
    if (!images)
        return images.error();
    if (images->size() != 1)
        return Error{Text::tr("The archive holds several images; one was expected."), {}};
    return images->first();
}

Result<ReadImage> readEngineImage(const ReadTask &task)
{
    const auto read = readFromEngine(task.store, {task.image}, task.options);
    if (!read)
        return read.error();
    ReadImage result{read->constFirst().contents, read->constFirst().engineBytes, std::nullopt};
    if (task.pushTo.isEmpty())
        return result;
    const auto seconds =
        Engine::timedPush(task.store.program, task.image, task.pushTo, task.store.environment, task.options.stop);
    if (!seconds)
        return seconds.error();
    result.pushSeconds = *seconds;
    return result;
}

Result<ReadImage> readImage(const ReadTask &task)
{
    if (task.archive.isEmpty())
        return readEngineImage(task);
    const auto read = onlyOne(Image::readArchiveFile(task.archive, task.options));
    return read ? Result<ReadImage>(ReadImage{*read, std::nullopt, std::nullopt}) : Result<ReadImage>(read.error());
}

} // namespace

/// The state of one measurement, from its start to its outcome.
class Measuring::Run : public QObject
{
public:
    Run(Measuring &owner, const MeasureRequest &request, const Engine::EngineInfo &engine)
        : m_owner(owner)
        , m_request(request)
        , m_engine(engine)
    {
        m_outcome.side.label = request.variant.label;
    }

    ~Run() override
    {
        m_stop.request_stop();
        if (m_thread)
            m_thread->wait();
    }

    void start()
    {
        // Later, so that nothing is told from within the caller's own call.
        QMetaObject::invokeMethod(this, &Run::begin, Qt::QueuedConnection);
    }

    void cancel()
    {
        m_stop.request_stop();
        if (m_session)
            m_session->cancel();
    }

    [[nodiscard]] bool isOver() const { return m_over; }

private:
    void begin()
    {
        if (m_stop.stop_requested())
            return end(MeasureOutcome::Status::Cancelled);
        const bool needsEngine = m_request.variant.kind != Variant::Kind::Archive;
        if (needsEngine && m_engine.tier == Engine::Tier::None)
            return end(MeasureOutcome::Status::NoEngine, {m_engine.explanation, {}});
        switch (m_request.variant.kind) {
        case Variant::Kind::Dockerfile:
            return build();
        case Variant::Kind::Reference:
            return read({}, m_request.variant.reference);
        case Variant::Kind::Archive:
            return read(m_request.variant.file, {});
        }
    }

    [[nodiscard]] Build::BuildRequest buildRequest() const
    {
        Build::BuildRequest request = m_request.build;
        request.file = m_request.variant.file;
        request.context = m_request.variant.context;
        if (!m_request.variant.target.isEmpty())
            request.target = m_request.variant.target;
        return request;
    }

    void build()
    {
        const Variant &variant = m_request.variant;
        if (variant.revision.isEmpty())
            return buildText(readDockerfile(variant.file));
        m_folder.emplace(QDir::tempPath() + u"/stagecraft-revision-XXXXXX"_s);
        if (!m_folder->isValid())
            return buildText(Error{m_folder->errorString(), {}});
        work([variant, folder = m_folder->path(), environment = m_owner.m_environment,
              stop = m_stop.get_token()] { return revisionText(variant, folder, environment, stop); },
             [this](const Result<QByteArray> &text) { buildText(text); });
    }

    /// What is said while it is built: which parts are of the past.
    [[nodiscard]] QString buildingText() const
    {
        const Variant &variant = m_request.variant;
        if (variant.revision.isEmpty())
            return Text::tr("Building %1").arg(variant.label);
        return variant.contextAtRevision
            ? Text::tr("Building %1, the file and its context as git has them").arg(variant.label)
            : Text::tr("Building %1, the file as git has it, its context as it is now").arg(variant.label);
    }

    /// Does \a task on a worker thread and gives what it found to \a then, on this one.
    template <typename Task, typename Then>
    void work(Task task, Then then)
    {
        m_thread.reset(QThread::create([this, task = std::move(task), then = std::move(then)] {
            auto found = task();
            QMetaObject::invokeMethod(this, [this, found = std::move(found), then] {
                m_thread->wait();
                then(found);
            });
        }));
        m_thread->start();
    }

    void buildText(const Result<QByteArray> &text)
    {
        if (!text)
            return end(MeasureOutcome::Status::Unreadable, text.error());
        if (m_stop.stop_requested())
            return end(MeasureOutcome::Status::Cancelled);
        Build::BuildRequest request = buildRequest();
        if (m_folder) {
            if (m_request.variant.contextAtRevision)
                moveToRevision(request);
            const Result<Build::BuildRequest> placed = Build::withText(request, *text, m_folder->path());
            if (!placed)
                return end(MeasureOutcome::Status::Unreadable, placed.error());
            request = *placed;
        }
        m_tree = Dockerfile::SyntaxTree::parse(*text);
        m_graph = Graph::resolve(m_tree, Build::parametersOf(request, m_engine.platform));
        Q_EMIT m_owner.progressed({MeasureProgress::Phase::Building, buildingText(), 0});
        m_session = std::make_unique<Build::BuildSession>(m_owner.m_environment);
        connect(m_session.get(), &Build::BuildSession::stepChanged, &m_owner, &Measuring::stepChanged);
        connect(m_session.get(), &Build::BuildSession::logAppended, &m_owner, &Measuring::logAppended);
        connect(m_session.get(), &Build::BuildSession::warningFound, &m_owner, &Measuring::warningFound);
        // Queued, because whoever hears of the end may destroy us and the session with us.
        connect(m_session.get(), &Build::BuildSession::finished, this, &Run::built, Qt::QueuedConnection);
        m_session->start(request, m_tree, m_graph, m_engine);
    }

    /// The context that was laid out, and of a file in it the place it has there: an ignore file may stand beside it.
    void moveToRevision(Build::BuildRequest &request) const
    {
        const QString inContext = QDir(request.context).relativeFilePath(request.file);
        request.context = contextIn(m_folder->path());
        if (!inContext.startsWith(".."_L1))
            request.file = request.context + u'/' + inContext;
    }

    void built(const Build::BuildOutcome &outcome)
    {
        using Status = Build::BuildOutcome::Status;
        m_outcome.build = outcome;
        const Error error{outcome.error.message, outcome.error.detail};
        if (m_stop.stop_requested() || outcome.status == Status::Cancelled)
            return end(MeasureOutcome::Status::Cancelled);
        if (outcome.status == Status::Lost)
            return end(MeasureOutcome::Status::NoEngine, error);
        if (outcome.status != Status::Succeeded)
            return end(MeasureOutcome::Status::BuildFailed, error);
        m_outcome.side.buildSeconds.append(outcome.seconds);
        m_outcome.side.instructions = stageInstructions(m_tree, m_graph);
        if (!m_request.weighs || outcome.imageId.isEmpty())
            return end(MeasureOutcome::Status::Built);
        read({}, outcome.imageId);
    }

    void read(const QString &archive, const QString &image)
    {
        ReadTask task{
            archive, {m_engine.program, m_owner.m_environment, m_request.readings}, image, m_request.pushTo, {}};
        task.options.download = m_request.download;
        task.options.stop = m_stop.get_token();
        const MeasureProgress reading{MeasureProgress::Phase::Reading,
                                      Text::tr("Measuring the image of %1").arg(m_request.variant.label), 0};
        Q_EMIT m_owner.progressed(reading);
        task.options.progress = [this, reading](const Image::ReadProgress &now) {
            MeasureProgress progress = reading;
            progress.bytesRead = now.bytesRead;
            QMetaObject::invokeMethod(
                this, [this, progress] { Q_EMIT m_owner.progressed(progress); }, Qt::QueuedConnection);
        };
        work([task] { return readImage(task); }, [this](const Result<ReadImage> &result) { imageRead(result); });
    }

    void imageRead(const Result<ReadImage> &result)
    {
        if (m_stop.stop_requested())
            return end(MeasureOutcome::Status::Cancelled);
        if (!result)
            return end(MeasureOutcome::Status::Unreadable, result.error());
        Side &side = m_outcome.side;
        side.image = result->contents;
        side.engineBytes = result->engineBytes;
        side.pushSeconds = result->pushSeconds;
        side.pushedTo = m_request.pushTo;
        if (!m_request.variant.text.isEmpty()) {
            m_tree = Dockerfile::SyntaxTree::parse(m_request.variant.text);
            m_graph = Graph::resolve(m_tree, Build::parametersOf(m_request.build, m_engine.platform));
            side.instructions = stageInstructions(m_tree, m_graph);
        }
        const bool built = m_request.variant.kind == Variant::Kind::Dockerfile || !m_request.variant.text.isEmpty();
        side.origins = built ? layerOrigins(side.image, m_tree, m_graph) : layerOrigins(side.image);
        if (m_request.variant.kind != Variant::Kind::Archive) {
            side.engine = m_engine.name + u' ' + m_engine.version;
            side.engineStore = m_engine.containerdStore ? u"containerd"_s : m_engine.storageDriver;
        }
        end(MeasureOutcome::Status::Measured);
    }

    void end(MeasureOutcome::Status status, const Error &error = {})
    {
        m_over = true;
        m_outcome.status = status;
        m_outcome.error = error;
        const MeasureOutcome outcome = m_outcome; // The receiver may destroy us.
        Q_EMIT m_owner.finished(outcome);
    }

    Measuring &m_owner;
    MeasureRequest m_request;
    Engine::EngineInfo m_engine;
    MeasureOutcome m_outcome;
    Dockerfile::SyntaxTree m_tree;
    Graph::StageGraph m_graph;
    std::stop_source m_stop;
    std::unique_ptr<Build::BuildSession> m_session;
    std::optional<QTemporaryDir> m_folder; ///< Of a file of the past.
    std::unique_ptr<QThread> m_thread;
    bool m_over = false;
};

Measuring::Measuring(const QProcessEnvironment &environment, QObject *parent)
    : QObject(parent)
    , m_environment(environment)
{ }

Measuring::~Measuring() = default;

void Measuring::start(const MeasureRequest &request, const Engine::EngineInfo &engine)
{
    Q_ASSERT(!m_run);
    m_run = std::make_unique<Run>(*this, request, engine);
    m_run->start();
}

void Measuring::cancel()
{
    if (m_run)
        m_run->cancel();
}

bool Measuring::isRunning() const
{
    return m_run && !m_run->isOver();
}

} // namespace Stagecraft::Compare
