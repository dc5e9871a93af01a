// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/textedit.h"
#include "graph/stagegraph.h"

#include <functional>

namespace Stagecraft::Edit {

/// One place in the text that means a stage.
struct StageReference
{
    enum class Form {
        Name,
        Index,
        Variable, ///< A FROM whose variables come to a stage's name.
    };

    Form form = Form::Name;
    Graph::Edge::Kind kind =
        Graph::Edge::Kind::Base; ///< Base, Copy or Mount; of a trigger, what it would be by itself.
    int stage = 0; ///< The stage meant.
    qsizetype instruction = 0;
    TextRange range; ///< The written name or index.
    TextRange flagRange; ///< The whole flag it stands in; empty for FROM.
};

/// A written reference without the quotes around it, which stay when it changes.
[[nodiscard]] TextRange unquoted(const Dockerfile::SyntaxTree &tree, TextRange range);

/// Every reference to a stage in the order of the text, also in ONBUILD instructions that take part in no stage yet.
[[nodiscard]] QList<StageReference> referencesIn(const Dockerfile::SyntaxTree &tree,
                                                 const Dockerfile::StageList &stages);

/// Edits that put references by number right, where \a moved gives the new index of each stage.
[[nodiscard]] TextEdits renumbering(const Dockerfile::SyntaxTree &tree, const Dockerfile::StageList &stages,
                                    const std::function<int(int)> &moved);

/// One place in the text that means an image.
struct ImageUse
{
    QString image; ///< As written; of FROM, after expansion.
    Graph::Edge::Kind kind = Graph::Edge::Kind::Base; ///< As that of a StageReference.
    qsizetype instruction = 0;
    TextRange range; ///< The written reference.
};

/// Every use of an image in the order of the text, also in ONBUILD instructions that take part in no stage yet.
[[nodiscard]] QList<ImageUse> imageUsesIn(const Dockerfile::SyntaxTree &tree, const Dockerfile::StageList &stages);

/// Names that the text uses for images, in lower case: a stage of such a name would take their place.
[[nodiscard]] QStringList imageNamesIn(const Dockerfile::SyntaxTree &tree, const Dockerfile::StageList &stages);

} // namespace Stagecraft::Edit
