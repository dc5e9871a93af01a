// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/textedit.h"
#include "graph/stagegraph.h"

#include <QString>

namespace Stagecraft::Edit {

// The acts of this room. Each function plans one act as the fewest text edits in the file's own style (keyword case, line
// ends, indent, blank lines between stages), or says why it is refused. Nothing outside the named instructions changes.
// Asking for what is already so gives no edits. The graph given must be resolve() of the tree given.

/// The text edits an act on the graph comes to, and its name in the history ("Rename stage builder to build").
struct PlannedEdit
{
    TextEdits edits;
    QString description;
};

} // namespace Stagecraft::Edit
