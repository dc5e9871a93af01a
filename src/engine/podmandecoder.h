// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine/builddecoder.h"
#include "engine/linesplitter.h"

#include <optional>

namespace Stagecraft::Engine {

/*!
    Reads `podman build --jobs=1`, in which steps follow each other.

    Every instruction is a step; its vertex has the digest
    "step:STAGE:NUMBER:STAGES": the number of its stage, its own in that stage with
    FROM as 1, and how many stages podman counts. What a RUN prints comes without any mark, and is taken for that of
    the step that runs.

    \sa https://docs.podman.io/en/latest/markdown/podman-build.1.html
*/
class PodmanDecoder : public BuildDecoder
{
public:
    [[nodiscard]] BuildEvents feedOutput(QByteArrayView chunk, Nanoseconds now) override;
    [[nodiscard]] BuildEvents feedErrors(QByteArrayView chunk, Nanoseconds now) override;
    [[nodiscard]] BuildEvents finish(Nanoseconds now) override;

private:
    void readOutput(const QByteArray &line, Nanoseconds now, BuildEvents &events);
    void readError(const QByteArray &line, Nanoseconds now, BuildEvents &events);
    void begin(const QString &digest, const QString &name, Nanoseconds now, BuildEvents &events);
    void end(Nanoseconds now, BuildEvents &events);

    LineSplitter m_output;
    LineSplitter m_errors;
    std::optional<Vertex> m_running;
};

} // namespace Stagecraft::Engine
