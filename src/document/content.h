// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/document.h"

#include <functional>

namespace Stagecraft::Document {

/// Names a state of the text in the history: equal numbers mean equal bytes.
using TextState = quint64;

/// What the steps of the history change, with what is derived from it.
struct Content
{
    QByteArray bytes;
    ViewText view;
    Dockerfile::SyntaxTree tree;
    qint64 revision = 0;
    GraphLayout layout;

    TextState state = 0;
    TextState lastState = 0;
    std::optional<TextState> savedState = 0; ///< That of the file; none when no step leads there.

    std::function<void(const TextEdits &edits, Document::Origin origin)> onTextChanged;
    std::function<void()> onLayoutChanged;

    void setBytes(const QByteArray &newBytes);
    void change(const TextEdits &edits, TextState newState, Document::Origin origin);
    void setLayout(const GraphLayout &newLayout);
    [[nodiscard]] bool isModified() const { return savedState != state; }
};

} // namespace Stagecraft::Document
