// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "edit/plannededit.h"

#include <optional>

namespace Stagecraft::Edit {

// Acts on the references by which stages and images are meant.

/*!
    Every reference by number, to \a stage or to all stages, becomes the name of the
    stage; one without a name is given one. Stages without such references stay
    as they are, as do those whose name another stage has too; to ask for such a
    one alone is refused.
*/
[[nodiscard]] Result<PlannedEdit> nameReferences(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph,
                                                 std::optional<int> stage = {});

/*!
    Gives an image that is copied from or mounted a stage of its own: `FROM image
    AS name` in front of the first stage that does, and the name in place of every
    such reference to the image, however it is spelt. References by number are put
    right; FROM of other stages stays as it is. Without a name, one is made from
    that of the image: "nginx" for "nginx:1.27". Refuses names BuildKit refuses and
    names in use, and images that nothing copies from or mounts.
*/
[[nodiscard]] Result<PlannedEdit> aliasImage(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph,
                                             const QString &image, const QString &name = {});

} // namespace Stagecraft::Edit
