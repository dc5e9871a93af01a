// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/project/storedlayout.h"

namespace Stagecraft::App {

Project::SavedLayout savedLayout(const Document::GraphLayout &layout)
{
    Project::SavedLayout saved;
    saved.direction = layout.direction;
    for (const auto &[key, position] : layout.positions.asKeyValueRange())
        saved.nodes.insert(key, {position, false, layout.pinned.contains(key)});
    return saved;
}

Document::GraphLayout graphLayout(const Project::SavedLayout &saved)
{
    Document::GraphLayout layout;
    layout.direction = saved.direction;
    for (const auto &[key, node] : saved.nodes.asKeyValueRange()) {
        if (!node.position)
            continue;
        layout.positions.insert(key, *node.position);
        if (node.pinned)
            layout.pinned.insert(key);
    }
    return layout;
}

} // namespace Stagecraft::App
