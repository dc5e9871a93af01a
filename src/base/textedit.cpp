// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/textedit.h"

#include <algorithm>

namespace Stagecraft {

bool areValid(const TextEdits &edits, qsizetype textLength)
{
    qsizetype previousEnd = 0;
    for (const TextEdit &edit : edits) {
        if (edit.range.start < previousEnd || edit.range.end < edit.range.start || edit.range.end > textLength)
            return false;
        previousEnd = edit.range.end;
    }
    return true;
}

QByteArray applied(const QByteArray &text, const TextEdits &edits)
{
    qsizetype growth = 0;
    for (const TextEdit &edit : edits)
        growth += edit.replacement.size() - edit.range.length();
    QByteArray result;
    result.reserve(text.size() + growth);
    qsizetype kept = 0;
    for (const TextEdit &edit : edits) {
        result.append(QByteArrayView(text).sliced(kept, edit.range.start - kept));
        result.append(edit.replacement);
        kept = edit.range.end;
    }
    result.append(QByteArrayView(text).sliced(kept));
    return result;
}

TextEdits inverse(const QByteArray &text, const TextEdits &edits)
{
    TextEdits result;
    result.reserve(edits.size());
    qsizetype shift = 0;
    for (const TextEdit &edit : edits) {
        const qsizetype start = edit.range.start + shift;
        result.append({{start, start + edit.replacement.size()}, text.sliced(edit.range.start, edit.range.length())});
        shift += edit.replacement.size() - edit.range.length();
    }
    return result;
}

qsizetype movedOffset(qsizetype offset, const TextEdits &edits)
{
    qsizetype shift = 0;
    for (const TextEdit &edit : edits) {
        if (offset < edit.range.start || (offset == edit.range.start && !edit.range.isEmpty()))
            break;
        if (offset < edit.range.end)
            return edit.range.start + shift + edit.replacement.size();
        shift += edit.replacement.size() - edit.range.length();
    }
    return offset + shift;
}

TextEdits difference(const QByteArray &before, const QByteArray &after)
{
    if (before == after)
        return {};
    const auto prefixEnd = std::mismatch(before.cbegin(), before.cend(), after.cbegin(), after.cend());
    const qsizetype prefix = prefixEnd.first - before.cbegin();
    const qsizetype rest = std::min(before.size(), after.size()) - prefix;
    qsizetype suffix = 0;
    while (suffix < rest && before.at(before.size() - 1 - suffix) == after.at(after.size() - 1 - suffix))
        ++suffix;
    return {{{prefix, before.size() - suffix}, after.sliced(prefix, after.size() - suffix - prefix)}};
}

} // namespace Stagecraft
