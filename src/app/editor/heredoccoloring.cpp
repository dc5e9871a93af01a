// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/editor/heredoccoloring.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

#include <algorithm>
#include <optional>
#include <utility>

namespace Stagecraft::App {

using namespace Qt::StringLiterals;
using Dockerfile::InstructionKind;
using KSyntaxHighlighting::Definition;
using KSyntaxHighlighting::Theme;
using Kind = SemanticSpan::Kind;

namespace {

constexpr qsizetype longestBody = 64 * 1024; // in UTF-16 units; above, a heredoc stays plain

std::optional<Kind> kindOf(Theme::TextStyle style)
{
    switch (style) {
    case Theme::Keyword:
    case Theme::ControlFlow:
    case Theme::BuiltIn:
    case Theme::Import:
    case Theme::Preprocessor:
        return Kind::Keyword;
    case Theme::DataType:
    case Theme::Attribute:
    case Theme::DecVal:
    case Theme::BaseN:
    case Theme::Float:
    case Theme::Constant:
        return Kind::Constant;
    case Theme::Char:
    case Theme::SpecialChar:
    case Theme::String:
    case Theme::VerbatimString:
    case Theme::SpecialString:
        return Kind::String;
    case Theme::Variable:
        return Kind::Variable;
    case Theme::Comment:
    case Theme::Documentation:
    case Theme::Annotation:
    case Theme::CommentVar:
        return Kind::Comment;
    default:
        return std::nullopt;
    }
}

/// Goes over a text by one definition and notes what it finds.
class SpanCollector : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    [[nodiscard]] SemanticSpans collect(const Definition &language, const QString &text)
    {
        setDefinition(language);
        KSyntaxHighlighting::State state;
        for (const QStringView line : QStringView(text).tokenize(u'\n')) {
            if (!line.isEmpty())
                m_spans.append({m_line, 0, static_cast<int>(line.size()), Kind::Plain});
            state = highlightLine(line, state);
            ++m_line;
        }
        return m_spans;
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        if (const auto kind = kindOf(format.textStyle()); kind && length > 0)
            m_spans.append({m_line, offset, length, *kind});
    }

private:
    SemanticSpans m_spans;
    int m_line = 0;
};

/// The file name a heredoc of COPY or ADD ends in.
QString fileNameOf(const Dockerfile::Instruction &instruction, const Dockerfile::Heredoc &heredoc)
{
    const QString destination = instruction.arguments.isEmpty() ? QString() : instruction.arguments.constLast().text();
    const QString name = destination.sliced(destination.lastIndexOf(u'/') + 1);
    return name.isEmpty() || name == "."_L1 ? heredoc.name : name;
}

/// The file name a program's scripts usually have; empty for shells and what is not known.
QString scriptNameFor(QStringView program)
{
    const QStringView name = program.sliced(program.lastIndexOf(u'/') + 1);
    if (name.startsWith(u"python"))
        return u"script.py"_s;
    if (name == u"node" || name == u"nodejs" || name == u"deno" || name == u"bun")
        return u"script.js"_s;
    if (name == u"ruby")
        return u"script.rb"_s;
    if (name == u"perl")
        return u"script.pl"_s;
    if (name == u"php")
        return u"script.php"_s;
    return {};
}

/// What runs a script by its first line: `#!/usr/bin/env python3`, `#!/bin/sh -e`.
QStringView interpreterOf(QStringView body)
{
    if (!body.startsWith(u"#!"))
        return {};
    QStringView line = body.sliced(2);
    line = line.first(std::max<qsizetype>(line.indexOf(u'\n'), 0)).trimmed();
    if (line.startsWith(u"/usr/bin/env "))
        line = line.sliced(13).trimmed();
    const qsizetype space = line.indexOf(u' ');
    return space < 0 ? line : line.first(space);
}

bool isShell(QStringView program)
{
    const QStringView name = program.sliced(program.lastIndexOf(u'/') + 1);
    return name == u"sh" || name == u"bash" || name == u"dash" || name == u"ash" || name == u"zsh";
}

} // namespace

SemanticSpans HeredocColoring::spans(const Dockerfile::SyntaxTree &tree, const Document::ViewText &view)
{
    SemanticSpans all;
    m_present.clear();
    for (const Dockerfile::Instruction &instruction : tree.instructions()) {
        for (const Dockerfile::Heredoc &heredoc : instruction.heredocs) {
            const Definition definition = definitionFor(tree, instruction, heredoc);
            const qsizetype start = view.fromByteOffset(heredoc.bodyRange.start);
            const qsizetype length = view.fromByteOffset(heredoc.bodyRange.end) - start;
            if (!definition.isValid() || length > longestBody)
                continue;
            const int firstLine = tree.lines().lineAt(heredoc.bodyRange.start) - 1;
            for (SemanticSpan span : colored(definition, view.text().sliced(start, length)).spans) {
                span.line += firstLine;
                all.append(span);
            }
        }
    }
    m_known = std::exchange(m_present, {});
    return all;
}

Definition HeredocColoring::definitionFor(const Dockerfile::SyntaxTree &tree,
                                          const Dockerfile::Instruction &instruction,
                                          const Dockerfile::Heredoc &heredoc)
{
    const QString start =
        QString::fromUtf8(tree.textAt(heredoc.bodyRange).first(std::min<qsizetype>(heredoc.bodyRange.length(), 200)));
    const QStringView interpreter = interpreterOf(start);
    if (instruction.effectiveKind() == InstructionKind::Run) {
        const QString command = instruction.argumentsText();
        const QStringView program = interpreter.isEmpty() ? QStringView(command).split(u' ').constFirst() : interpreter;
        return definitionForFile(scriptNameFor(program));
    }
    Definition byName = definitionForFile(fileNameOf(instruction, heredoc));
    if (byName.isValid() || interpreter.isEmpty())
        return byName;
    return definitionForFile(isShell(interpreter) ? u"script.sh"_s : scriptNameFor(interpreter));
}

Definition HeredocColoring::definitionForFile(const QString &name)
{
    if (name.isEmpty())
        return {};
    const auto known = m_definitions.constFind(name);
    if (known != m_definitions.cend())
        return *known;
    return *m_definitions.insert(name, m_repository.definitionForFileName(name));
}

const HeredocColoring::Body &HeredocColoring::colored(const Definition &definition, const QString &text)
{
    const auto isSame = [&](const Body &body) { return body.language == definition.name() && body.text == text; };
    const auto known = std::find_if(m_known.cbegin(), m_known.cend(), isSame);
    if (known != m_known.cend())
        m_present.append(*known);
    else
        m_present.append({definition.name(), text, SpanCollector().collect(definition, text)});
    return m_present.constLast();
}

} // namespace Stagecraft::App
