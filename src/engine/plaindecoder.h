// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine/builddecoder.h"
#include "engine/linesplitter.h"
#include "engine/rawjsondecoder.h"

#include <QHash>

namespace Stagecraft::Engine {

/*!
    Reads `docker buildx build --progress=plain`, text for people from BuildKit.

    A vertex is known by its number in the text ("#4") and tells no inputs; lines
    that are not about one (the excerpt of an error, the last words) are read as
    RawJsonDecoder reads them. PROGRESS_NO_TRUNC=1 keeps names whole.

    \sa https://github.com/moby/buildkit/blob/master/util/progress/progressui/printer.go
*/
class PlainDecoder : public BuildDecoder
{
public:
    [[nodiscard]] BuildEvents feedOutput(QByteArrayView chunk, Nanoseconds now) override;
    [[nodiscard]] BuildEvents feedErrors(QByteArrayView chunk, Nanoseconds now) override;
    [[nodiscard]] BuildEvents finish(Nanoseconds now) override;

private:
    void read(const QByteArray &line, Nanoseconds now, BuildEvents &events);
    void readAbout(const QString &number, const QByteArray &rest, Nanoseconds now, BuildEvents &events);
    [[nodiscard]] bool readEnd(Vertex &vertex, const QString &text, Nanoseconds now);

    LineSplitter m_lines;
    RawJsonDecoder m_plain;
    QHash<QString, Vertex> m_vertices; ///< By "#4".
};

} // namespace Stagecraft::Engine
