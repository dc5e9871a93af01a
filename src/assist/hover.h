// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/stagegraph.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace Stagecraft::Assist {

/// What is known of images, by the reference as written in FROM after expansion.
struct HoverSources
{
    QMap<QString, qint64> imageBytes;
    QMap<QString, QString> imagePlatforms;
};

/// What there is to say about a word.
struct Hover
{
    struct Fact
    {
        QString name;
        QString value;
    };

    TextRange range; ///< Of the word.
    QString title; ///< In the type of code: "COPY", "--link", "$GO_VERSION", "builder".
    QString text; ///< A sentence or two; may be empty.
    QString example; ///< A line of a Dockerfile; may be empty.
    QList<Fact> facts;
    QString link; ///< Where to read more; may be empty.
};

/*!
    Of what stands at \a offset: instructions, flags, mounts, directives, variables
    with what they come to here, stages with what they take and who takes from them,
    images, heredocs. None in comments, shell text and where nothing is to be said.
*/
[[nodiscard]] std::optional<Hover> hoverAt(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph,
                                           qsizetype offset, const HoverSources &sources = {});

} // namespace Stagecraft::Assist
