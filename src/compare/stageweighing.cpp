// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "compare/stageweighing.h"

#include "build/partialfile.h"
#include "build/placedfile.h"
#include "compare/enginereading.h"
#include "engine/imageexport.h"

#include <QDir>
#include <QTemporaryDir>
#include <QThread>
#include <QUuid>

#include <stop_token>

using namespace Qt::StringLiterals;

namespace Stagecraft::Compare {

class StageWeighing::Run : public QObject
{
public:
    Run(StageWeighing &owner, const StageWeighingRequest &request, const Engine::EngineInfo &engine)
        : m_owner(owner)
        , m_request(request)
        , m_engine(engine)
        , m_folder(QDir::tempPath() + u"/stagecraft-stages-XXXXXX"_s)
        , m_name(u"stagecraft/stages-"_s + QUuid::createUuid().toString(QUuid::Id128).left(12))
    {
        for (const int stage : std::as_const(m_request.stages))
            m_weights.append({stage, {}, {}, {}});
    }

    ~Run() override
    {
        m_stop.request_stop();
        m_session.reset();
        if (m_thread)
            m_thread->wait();
    }

    void start() { QMetaObject::invokeMethod(this, &Run::buildNext, Qt::QueuedConnection); }

    void cancel()
    {
        m_stop.request_stop();
        if (m_session)
            m_session->cancel();
    }

private:
    [[nodiscard]] QString tagOf(qsizetype at) const { return m_name + u':' + QString::number(m_weights.at(at).stage); }

    void buildNext()
    {
        if (m_next == m_weights.size() || m_stop.stop_requested())
            return read();
        Q_EMIT m_owner.progressed(static_cast<int>(m_next), static_cast<int>(m_weights.size()));
        const Result<QByteArray> text = Build::textUpTo(m_request.tree, m_request.graph, m_weights.at(m_next).stage);
        if (!text)
            return built(text.error().message);
        const Result<Build::BuildRequest> placed =
            Build::withText(Build::asPart(m_request.build), *text, m_folder.path());
        if (!placed)
            return built(placed.error().message);
        Build::BuildRequest request = *placed;
        request.noCache = false;
        request.noCacheStages.clear();
        request.cacheTo.clear();
        request.privateName = tagOf(m_next);
        const auto tree = Dockerfile::SyntaxTree::parse(*text);
        const auto graph = Graph::resolve(tree, Build::parametersOf(request, m_engine.platform));
        m_session = std::make_unique<Build::BuildSession>(m_owner.m_environment);
        connect(
            m_session.get(), &Build::BuildSession::finished, this,
            [this](const Build::BuildOutcome &outcome) { built(outcome.error.message); }, Qt::QueuedConnection);
        m_session->start(request, tree, graph, m_engine);
    }

    void built(const QString &error)
    {
        m_weights[m_next].error = error;
        ++m_next;
        QMetaObject::invokeMethod(this, &Run::buildNext, Qt::QueuedConnection);
    }

    void read()
    {
        QStringList tags;
        for (qsizetype at = 0; at < m_next; ++at) {
            if (m_weights.at(at).error.isEmpty())
                tags.append(tagOf(at));
        }
        const EngineStore store{m_engine.program, m_owner.m_environment, m_request.readings};
        m_thread.reset(QThread::create([this, tags, store] {
            Image::ReadOptions options;
            options.stop = m_stop.get_token();
            auto images = tags.isEmpty() || m_stop.stop_requested() ? Result<QList<EngineImage>>(QList<EngineImage>{})
                                                                    : readFromEngine(store, tags, options);
            for (const QString &tag : tags)
                (void)Engine::removeTag(store.program, tag, store.environment);
            QMetaObject::invokeMethod(this, [this, images = std::move(images)] { end(images); });
        }));
        m_thread->start();
    }

    void end(const Result<QList<EngineImage>> &images)
    {
        m_thread->wait();
        if (m_stop.stop_requested())
            m_weights.clear();
        qsizetype read = 0; // They come in the order of those that were built.
        for (StageWeight &weight : m_weights) {
            if (!weight.error.isEmpty())
                continue;
            if (images)
                weigh(weight, images->at(read++).contents);
            else
                weight.error = images.error().message;
        }
        const QList<StageWeight> weights = m_weights; // The receiver may destroy us.
        Q_EMIT m_owner.finished(weights);
    }

    void weigh(StageWeight &weight, const Image::ImageContents &image) const
    {
        weight.image = image;
        const Result<QByteArray> text = Build::textUpTo(m_request.tree, m_request.graph, weight.stage);
        const auto tree = Dockerfile::SyntaxTree::parse(*text);
        weight.origins = layerOrigins(weight.image, tree,
                                      Graph::resolve(tree, Build::parametersOf(m_request.build, m_engine.platform)));
    }

    StageWeighing &m_owner;
    StageWeighingRequest m_request;
    Engine::EngineInfo m_engine;
    QTemporaryDir m_folder;
    QString m_name; ///< Of the images, before the stage's number.
    QList<StageWeight> m_weights;
    qsizetype m_next = 0;
    std::stop_source m_stop;
    std::unique_ptr<Build::BuildSession> m_session;
    std::unique_ptr<QThread> m_thread;
};

StageWeighing::StageWeighing(const QProcessEnvironment &environment, QObject *parent)
    : QObject(parent)
    , m_environment(environment)
{ }

StageWeighing::~StageWeighing() = default;

void StageWeighing::start(const StageWeighingRequest &request, const Engine::EngineInfo &engine)
{
    Q_ASSERT(!m_run);
    StageWeighingRequest own = request;
    own.build.target.clear(); // Each part ends with the stage that is its target.
    m_run = std::make_unique<Run>(*this, own, engine);
    m_run->start();
}

void StageWeighing::cancel()
{
    if (m_run)
        m_run->cancel();
}

} // namespace Stagecraft::Compare
