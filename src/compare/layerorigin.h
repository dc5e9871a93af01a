// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/stagegraph.h"
#include "image/imagecontents.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Stagecraft::Compare {

/// Where a layer of an image comes from.
struct LayerOrigin
{
    enum class Kind {
        Unknown, ///< No Dockerfile is known, or the image's history does not fit it.
        Base, ///< The external image the target's chain of stages starts from.
        Instruction,
    };

    Kind kind = Kind::Unknown;
    QString text; ///< The base's reference, the instruction as written on one line, or what the history says.
    int stage = -1; ///< Index of the stage, or -1.
    QString stageName; ///< As the graph shows it; empty without a stage.
    int line = 0; ///< Of the instruction, or of the FROM that names the base; 0 where unknown.
    QString from; ///< Of a COPY: the stage, image or context it takes from; empty for the build context.
    QStringList sources; ///< Of a COPY: as written.
    QString destination; ///< Of a COPY: as an absolute path.

    friend bool operator==(const LayerOrigin &, const LayerOrigin &) = default;
};

/*!
    The origin of each layer of \a image, which was built from \a tree for the
    target of \a graph.

    History and instructions are matched from the end by their keywords (RUN,
    COPY, ADD, WORKDIR; the text differs by expansion), through all stages of
    the target's FROM chain; what is left at the start is the base's. Where they
    do not fit, the rest stays Unknown.
*/
[[nodiscard]] QList<LayerOrigin> layerOrigins(const Image::ImageContents &image, const Dockerfile::SyntaxTree &tree,
                                              const Graph::StageGraph &graph);

/// Origins from the history alone, for an image without a Dockerfile.
[[nodiscard]] QList<LayerOrigin> layerOrigins(const Image::ImageContents &image);

/// The external images and instructions of all stages, to say of a removed layer where it stayed.
struct StageInstruction
{
    int stage = -1;
    QString stageName;
    int line = 0;
    QString text; ///< As LayerOrigin::text: the base's reference for FROM.
    bool isBase = false;
};
[[nodiscard]] QList<StageInstruction> stageInstructions(const Dockerfile::SyntaxTree &tree,
                                                        const Graph::StageGraph &graph);

} // namespace Stagecraft::Compare
