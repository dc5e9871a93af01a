// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "graph/layeredlayout.h"

#include <QMap>
#include <QPointF>
#include <QString>

#include <optional>

namespace Stagecraft::Project {

/// Where the user put the nodes of one Dockerfile's graph.
struct SavedLayout
{
    struct Node
    {
        std::optional<QPointF> position; ///< None: placed by the automatic layout.
        bool unfolded = false;
        bool pinned = false; ///< Arranging leaves it where it is.

        friend bool operator==(const Node &, const Node &) = default;
    };

    /// By a key the graph view chooses, the same for the same node across runs: a stage's name or number, an image's
    /// reference.
    QMap<QString, Node> nodes;
    Graph::LayoutDirection direction = Graph::LayoutDirection::LeftToRight;

    friend bool operator==(const SavedLayout &, const SavedLayout &) = default;
};

/*!
    Saved layouts, one small file a Dockerfile, in \a folder, which is made when
    first needed. File names are hashes of the Dockerfile's path.
*/
class LayoutStore
{
public:
    explicit LayoutStore(QString folder);

    /// Never fails: a missing or damaged file is an empty layout, a damaged part is left out.
    [[nodiscard]] SavedLayout load(const QString &dockerfile) const;
    /// Written whole or not at all. An empty layout removes the file.
    Result<Done> save(const QString &dockerfile, const SavedLayout &layout) const;

private:
    [[nodiscard]] QString fileOf(const QString &dockerfile) const;

    QString m_folder;
};

} // namespace Stagecraft::Project
