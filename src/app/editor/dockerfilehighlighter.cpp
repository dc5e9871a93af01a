// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/editor/dockerfilehighlighter.h"

#include "app/editor/editorcolors.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Theme>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace Stagecraft::App {

using KSyntaxHighlighting::Theme;

DockerfileHighlighter::DockerfileHighlighter(QObject *parent)
    : SyntaxHighlighter(parent)
{
    setDefinition(m_repository.definitionForName(QStringLiteral("Dockerfile")));
    m_catchUpTimer.setSingleShot(true);
    connect(&m_catchUpTimer, &QTimer::timeout, this, &DockerfileHighlighter::catchUp);
    m_recolorTimer.setSingleShot(true);
    connect(&m_recolorTimer, &QTimer::timeout, this, &DockerfileHighlighter::recolor);
}

void DockerfileHighlighter::setColors(const EditorColors *colors)
{
    if (m_colors)
        m_colors->disconnect(this);
    m_colors = colors;
    if (!colors)
        return;
    connect(colors, &EditorColors::changed, &m_recolorTimer, qOverload<>(&QTimer::start));
    connect(colors, &QObject::destroyed, this, [this] { m_colors = nullptr; });
    m_recolorTimer.start();
}

void DockerfileHighlighter::setColoring(bool on)
{
    if (on == m_isColoring)
        return;
    m_isColoring = on;
    m_recolorTimer.start();
}

void DockerfileHighlighter::setMeaning(const Dockerfile::SyntaxTree &tree, const Document::ViewText &view,
                                       const QSet<QString> &stageNames, int lineDelta)
{
    SemanticSpans spans = m_spanKeeper.update(tree, view, stageNames);
    if (const SemanticSpans inside = m_isColoring ? m_heredocs.spans(tree, view) : SemanticSpans(); !inside.isEmpty()) {
        spans += inside;
        sortByPlace(spans);
    }
    LineSpan lines = changedLines(m_spans, spans, lineDelta);
    m_spans = spans;
    if (m_stale.last >= m_stale.first) {
        // What waits already may have moved by the lines that came in or went.
        const int first = std::min(m_stale.first, m_stale.first + lineDelta);
        lines = {std::min(lines.first, first), std::max(lines.last, m_stale.last + std::max(lineDelta, 0))};
    }
    m_stale = lines;
    if (m_stale.last >= m_stale.first)
        m_catchUpTimer.start();
}

void DockerfileHighlighter::catchUp()
{
    m_catchUpTimer.stop();
    const LineSpan lines = std::exchange(m_stale, {});
    if (document() && lines.last >= lines.first)
        recolorLines(lines);
}

void DockerfileHighlighter::settle()
{
    m_catchUpTimer.stop();
    m_stale = {};
}

void DockerfileHighlighter::recolor()
{
    m_stale = {};
    if (document())
        recolorLines({0, document()->blockCount() - 1});
}

void DockerfileHighlighter::recolorLines(LineSpan lines)
{
    // rehighlight() lays the rest of the text out once for each of its lines. A change of
    // format that changes nothing has all of them coloured before one layout.
    const QTextBlock first = document()->findBlockByNumber(std::max(lines.first, 0));
    const QTextBlock last = document()->findBlockByNumber(std::min(lines.last, document()->blockCount() - 1));
    if (!first.isValid() || !last.isValid())
        return;
    QTextCursor cursor(first);
    cursor.setPosition(last.position() + last.length() - 1, QTextCursor::KeepAnchor);
    cursor.mergeBlockFormat(first.blockFormat());
}

void DockerfileHighlighter::highlightBlock(const QString &text)
{
    if (!m_isColoring || !m_colors)
        return;
    SyntaxHighlighter::highlightBlock(text);
    const int line = currentBlock().blockNumber();
    // What was typed in is coloured as it comes in; to colour it once more would lay the text out once more.
    if (m_stale.last >= m_stale.first && line == m_stale.first)
        ++m_stale.first;
    else if (m_stale.last >= m_stale.first && line == m_stale.last)
        --m_stale.last;
    const auto isBefore = [](const SemanticSpan &span, int wanted) { return span.line < wanted; };
    auto span = std::lower_bound(m_spans.cbegin(), m_spans.cend(), line, isBefore);
    for (; span != m_spans.cend() && span->line == line; ++span)
        paintSpan(*span);
}

void DockerfileHighlighter::paintSpan(const SemanticSpan &span)
{
    if (span.kind == SemanticSpan::Kind::Plain)
        setFormat(span.start, span.length, QTextCharFormat());
    else
        setFormat(span.start, span.length, colorOf(span.kind));
}

void DockerfileHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    // A variable is coloured where it is read, not where it is set.
    if (format.textStyle() == Theme::Variable && !QStringView(currentBlock().text()).sliced(offset).startsWith(u'$'))
        return;
    if (const QColor color = colorOf(format); color.isValid())
        setFormat(offset, length, color);
}

QColor DockerfileHighlighter::colorOf(const KSyntaxHighlighting::Format &format) const
{
    switch (format.textStyle()) {
    case Theme::String:
    case Theme::VerbatimString:
    case Theme::SpecialString:
    case Theme::Char:
    case Theme::SpecialChar:
        return m_colors->string;
    case Theme::Variable:
        return m_colors->variable;
    case Theme::Comment:
        return m_colors->comment;
    default:
        return {}; // Its keywords are guesses; the tree knows them.
    }
}

QColor DockerfileHighlighter::colorOf(SemanticSpan::Kind kind) const
{
    switch (kind) {
    case SemanticSpan::Kind::Keyword:
        return m_colors->keyword;
    case SemanticSpan::Kind::Flag:
        return m_colors->flag;
    case SemanticSpan::Kind::StageName:
        return m_colors->stageName;
    case SemanticSpan::Kind::Comment:
        return m_colors->comment;
    case SemanticSpan::Kind::String:
        return m_colors->string;
    case SemanticSpan::Kind::Variable:
        return m_colors->variable;
    case SemanticSpan::Kind::Constant:
        return m_colors->constant;
    case SemanticSpan::Kind::Plain:
        break;
    }
    return {};
}

} // namespace Stagecraft::App
