// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "build/buildsession.h"
#include "compare/layerorigin.h"
#include "image/imagecontents.h"

#include <QObject>
#include <QProcessEnvironment>

#include <memory>

namespace Stagecraft::Compare {

/// What one stage weighs, as an image of its own.
struct StageWeight
{
    int stage = -1;
    Image::ImageContents image;
    QList<LayerOrigin> origins; ///< Of its layers.
    QString error; ///< Why it could not be weighed, in a sentence; else empty.
};

/// Which stages of which file.
struct StageWeighingRequest
{
    Build::BuildRequest build; ///< As the whole file is built; its target, tags and output count for nothing here.
    Dockerfile::SyntaxTree tree;
    Graph::StageGraph graph;
    QList<int> stages;
    QString readings; ///< Folder of an Image::ReadingStore; empty: every image is read.
};

/*!
    Weighs stages: builds each as a target (from the cache, after a build of the
    whole), reads all their images by one `docker save`, and takes the names off
    again that they had for it. It costs the engine's disk what layers of stages
    take that are not in an image yet. A stage that the build did not need costs a
    real build. finished() comes exactly once. Weighs once; needs an event loop.
*/
class StageWeighing : public QObject
{
    Q_OBJECT

public:
    explicit StageWeighing(const QProcessEnvironment &environment, QObject *parent = nullptr);
    /// Stops what still runs and waits for its thread.
    ~StageWeighing() override;

    void start(const StageWeighingRequest &request, const Engine::EngineInfo &engine);
    void cancel();

Q_SIGNALS:
    void progressed(int done, int all);
    /// The last signal. Empty where it was cancelled.
    void finished(const QList<Stagecraft::Compare::StageWeight> &weights);

private:
    class Run;
    std::unique_ptr<Run> m_run;
    QProcessEnvironment m_environment;
};

} // namespace Stagecraft::Compare

Q_DECLARE_METATYPE(Stagecraft::Compare::StageWeight)
