// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfile/syntaxtree.h"

#include "dockerfile/directivereader.h"
#include "dockerfile/parser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stagecraft::Dockerfile {

struct SyntaxTree::Data
{
    ParsedText parsed;
};

QString Flag::text() const
{
    return value ? "--"_L1 + name + u'=' + *value : "--"_L1 + name;
}

const Flag *Instruction::flag(QStringView name) const
{
    const auto found =
        std::find_if(flags.cbegin(), flags.cend(), [name](const Flag &candidate) { return candidate.name == name; });
    return found == flags.cend() ? nullptr : &*found;
}

SyntaxTree::SyntaxTree()
    : SyntaxTree(parse({}))
{ }

SyntaxTree::SyntaxTree(std::shared_ptr<const Data> data)
    : m_data(std::move(data))
{ }

SyntaxTree SyntaxTree::parse(const QByteArray &text)
{
    return SyntaxTree(std::make_shared<const Data>(Data{parsedText(text)}));
}

const QByteArray &SyntaxTree::text() const
{
    return m_data->parsed.text;
}

QByteArrayView SyntaxTree::textAt(TextRange range) const
{
    const qsizetype size = text().size();
    const qsizetype start = std::clamp<qsizetype>(range.start, 0, size);
    return QByteArrayView(text()).sliced(start, std::clamp(range.end, start, size) - start);
}

const QList<Token> &SyntaxTree::tokens() const
{
    return m_data->parsed.tokens;
}

const QList<Directive> &SyntaxTree::directives() const
{
    return m_data->parsed.directives;
}

const QList<Instruction> &SyntaxTree::instructions() const
{
    return m_data->parsed.instructions;
}

const Diagnostics &SyntaxTree::diagnostics() const
{
    return m_data->parsed.diagnostics;
}

bool SyntaxTree::hasErrorAt(TextRange range) const
{
    const Diagnostics &all = diagnostics();
    const auto startOf = [](const Diagnostic &diagnostic) { return diagnostic.range.start; };
    auto found = std::ranges::lower_bound(all, range.start, {}, startOf);
    while (found != all.cend() && found->range.start < range.end && found->severity != Severity::Error)
        ++found;
    return found != all.cend() && found->range.start < range.end;
}

const LineIndex &SyntaxTree::lines() const
{
    return m_data->parsed.lines;
}

char SyntaxTree::escape() const
{
    return m_data->parsed.escape;
}

QString SyntaxTree::syntax() const
{
    return frontendOf(m_data->parsed.text);
}

qsizetype SyntaxTree::instructionAt(qsizetype offset) const
{
    const QList<Instruction> &all = instructions();
    const auto after = std::upper_bound(all.cbegin(), all.cend(), offset, [](qsizetype place, const Instruction &next) {
        return place < next.range.start;
    });
    if (after == all.cbegin())
        return -1;
    const Instruction &candidate = *std::prev(after);
    const qsizetype lineEnd = lines().lineAt(candidate.range.end) < lines().lineCount()
        ? lines().lineStart(lines().lineAt(candidate.range.end) + 1)
        : text().size() + 1; // without a line end behind it, the place at the end of the text is in it
    return offset < lineEnd ? std::prev(after) - all.cbegin() : -1;
}

} // namespace Stagecraft::Dockerfile
