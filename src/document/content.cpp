// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "document/content.h"

namespace Stagecraft::Document {

void Content::setBytes(const QByteArray &newBytes)
{
    bytes = newBytes;
    view = ViewText(bytes);
    tree = Dockerfile::SyntaxTree::parse(bytes);
    ++revision;
}

void Content::change(const TextEdits &edits, TextState newState, Document::Origin origin)
{
    setBytes(applied(bytes, edits));
    state = newState;
    onTextChanged(edits, origin);
}

void Content::setLayout(const GraphLayout &newLayout)
{
    layout = newLayout;
    onLayoutChanged();
}

} // namespace Stagecraft::Document
