// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/editor/editorcontroller.h"

#include "app/editor/accessibleeditor.h"

#include <QTextBlock>

namespace Stagecraft::App {

namespace {

constexpr int mostColoredLines = 10'000;
constexpr int tabWidth = 4;

/// Columns a line takes at most: wide characters count two.
int columnsOf(QStringView line)
{
    int columns = 0;
    for (const QChar character : line) {
        if (character == u'\t')
            columns += tabWidth - columns % tabWidth;
        else
            columns += character.unicode() < 0x1100 ? 1 : 2;
    }
    return columns;
}

} // namespace

EditorController::EditorController(QObject *parent)
    : QObject(parent)
{
    connect(&m_mirror, &TextMirror::typed, this, &EditorController::followTyping);
    connect(&m_mirror, &TextMirror::aboutToFollow, this, &EditorController::prepareToFollow);
    connect(&m_mirror, &TextMirror::followed, this, &EditorController::finishFollowing);
    connect(&m_mirror, &TextMirror::aboutToFill, this, [this] { updateSpans(0); });
    connect(&m_mirror, &TextMirror::filled, this, &EditorController::finishFilling);
    connect(&m_folds, &EditorFolds::changed, this, &EditorController::followFolds);
}

EditorController::~EditorController()
{
    m_highlighter.setDocument(nullptr);
}

void EditorController::setSession(DocumentSession *session)
{
    if (session == m_session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session) {
        connect(session, &DocumentSession::graphChanged, this, &EditorController::followGraph);
        connect(session, &DocumentSession::problemsChanged, this, &EditorController::decorationChanged);
        connect(session, &DocumentSession::buildStatusChanged, this, &EditorController::decorationChanged);
        connect(session, &DocumentSession::linesRevealed, this, &EditorController::revealRequested);
        connect(session, &DocumentSession::lineRequested, this, &EditorController::goToLine);
    }
    attach();
    Q_EMIT sessionChanged();
}

void EditorController::setTextDocument(QQuickTextDocument *textDocument)
{
    if (textDocument == m_textDocument)
        return;
    m_textDocument = textDocument;
    attach();
    Q_EMIT textDocumentChanged();
}

void EditorController::setTextItem(QQuickItem *textItem)
{
    m_textItem = textItem;
    // Without it a key in a long text costs as much as laying out all of it.
    if (textItem) {
        textItem->setFlag(QQuickItem::ItemObservesViewport);
        AccessibleEditor::offer(textItem, this);
    }
    Q_EMIT textItemChanged();
}

void EditorController::setColors(EditorColors *colors)
{
    if (m_colors)
        m_colors->disconnect(this);
    m_colors = colors;
    m_highlighter.setColors(colors);
    if (colors)
        connect(colors, &EditorColors::changed, this, &EditorController::decorationChanged);
    Q_EMIT colorsChanged();
    Q_EMIT decorationChanged();
}

void EditorController::setLineHeight(int lineHeight)
{
    if (lineHeight == m_lineHeight)
        return;
    const bool isFirst = m_lineHeight <= 0;
    m_lineHeight = lineHeight;
    if (isFirst)
        attach();
    else
        m_mirror.setLineHeight(lineHeight);
    Q_EMIT lineHeightChanged();
    Q_EMIT decorationChanged();
}

void EditorController::attach()
{
    QTextDocument *text = m_textDocument ? m_textDocument->textDocument() : nullptr;
    m_highlighter.setDocument(nullptr);
    m_places.follow(m_session);
    m_folds.follow(m_session ? text : nullptr);
    if (!text || !m_session || m_lineHeight <= 0) {
        m_mirror.attach(nullptr, nullptr, 0);
        return;
    }
    // The mirror hears of a change before the highlighter, so that colours are of the present text.
    m_mirror.attach(text, m_session->document(), m_lineHeight);
    // And the highlighter takes the text while it is empty, so that it is coloured as it is filled.
    m_highlighter.setDocument(text);
    m_mirror.fill();
}

void EditorController::setShowsSpaces(bool showsSpaces)
{
    if (showsSpaces == m_showsSpaces)
        return;
    m_showsSpaces = showsSpaces;
    Q_EMIT showsSpacesChanged();
    Q_EMIT decorationChanged();
}

void EditorController::setShowsIndentation(bool showsIndentation)
{
    if (showsIndentation == m_showsIndentation)
        return;
    m_showsIndentation = showsIndentation;
    Q_EMIT showsIndentationChanged();
    Q_EMIT decorationChanged();
}

void EditorController::setWraps(bool wraps)
{
    if (wraps == this->wraps())
        return;
    m_folds.setFollowsWrapping(wraps);
    Q_EMIT wrapsChanged();
}

void EditorController::setCursorPosition(int position)
{
    if (position == m_cursorPosition)
        return;
    m_cursorPosition = position;
    m_folds.reveal(cursorLine());
    Q_EMIT cursorPositionChanged();
    Q_EMIT cursorRowChanged();
    followCursor();
}

void EditorController::setSelectionStart(int position)
{
    m_selectionStart = position;
    Q_EMIT selectionChanged();
}

void EditorController::setSelectionEnd(int position)
{
    m_selectionEnd = position;
    Q_EMIT selectionChanged();
}

void EditorController::setActive(bool active)
{
    if (active == m_isActive)
        return;
    m_isActive = active;
    Q_EMIT activeChanged();
}

int EditorController::cursorLine() const
{
    return text() ? text()->findBlock(m_cursorPosition).blockNumber() + 1 : 1;
}

int EditorController::cursorColumn() const
{
    return static_cast<int>(lineBeforeCursor().toUcs4().size()) + 1;
}

int EditorController::lineCount() const
{
    return text() ? text()->blockCount() : 1;
}

bool EditorController::isColoring() const
{
    return lineCount() <= mostColoredLines;
}

void EditorController::followTyping()
{
    const int lineCount = text()->blockCount();
    updateSpans(lineCount - std::exchange(m_knownLineCount, lineCount));
    measureWidth();
    m_folds.followText();
    Q_EMIT shownChanged();
    Q_EMIT rowsChanged();
    Q_EMIT decorationChanged();
    Q_EMIT typed();
}

void EditorController::prepareToFollow()
{
    (void)cancelComposition(); // its place may be gone
    m_topAnchor = QTextCursor(text()->findBlockByNumber(m_topLine - 1));
    m_topAnchorRow = m_folds.rowOf(m_topLine);
    const int newLineCount = static_cast<int>(m_session->document()->view().text().count(u'\n')) + 1;
    updateSpans(newLineCount - std::exchange(m_knownLineCount, newLineCount));
}

void EditorController::finishFollowing(qsizetype position)
{
    m_lastChange = position;
    m_highlighter.catchUp();
    measureWidth();
    m_folds.followText();
    Q_EMIT shownChanged();
    Q_EMIT rowsChanged();
    Q_EMIT decorationChanged();
    if (const int moved = m_folds.rowOf(m_topAnchor.blockNumber() + 1) - m_topAnchorRow; moved != 0)
        Q_EMIT topRowMoved(moved);
    m_topAnchor = {};
}

void EditorController::finishFilling()
{
    m_highlighter.settle();
    m_knownLineCount = text()->blockCount();
    m_widestColumn = 0;
    measureWidth();
    updateFolds();
    Q_EMIT selectionRequested(0, 0);
    Q_EMIT shownChanged();
    Q_EMIT rowsChanged();
    Q_EMIT decorationChanged();
}

void EditorController::updateSpans(int lineDelta)
{
    QSet<QString> names;
    for (const Dockerfile::Stage &stage : m_session->graph().stages()) {
        if (!stage.name.isEmpty())
            names.insert(stage.name);
    }
    const Document::Document &document = *m_session->document();
    m_highlighter.setColoring(document.tree().lines().lineCount() <= mostColoredLines);
    m_highlighter.setMeaning(document.tree(), document.view(), names, lineDelta);
}

void EditorController::followGraph()
{
    // Names may have come or gone. While a change is not shown yet, its own turn comes.
    const bool isShown = text() && m_mirror.shown().text() == m_session->document()->view().text();
    if (isShown) {
        updateSpans(0);
        updateFolds();
        followCursor();
        Q_EMIT graphFollowed();
    }
    Q_EMIT decorationChanged();
}

void EditorController::updateFolds()
{
    if (isGraphCurrent())
        m_folds.setFolds(Assist::foldsOf(m_session->graphTree(), m_session->graph().stageList));
}

void EditorController::followCursor()
{
    if (!m_isActive || !m_session)
        return;
    const qsizetype offset = m_mirror.shown().toByteOffset(m_cursorPosition);
    m_session->setCurrentStage(m_session->graph().stageList.stageAtOffset(offset));
}

void EditorController::followFolds()
{
    Q_EMIT rowsChanged();
    Q_EMIT cursorRowChanged();
    Q_EMIT decorationChanged();
}

bool EditorController::isGraphCurrent() const
{
    return m_session && m_session->graphTree().text() == m_session->document()->bytes();
}

TextRange EditorController::selection() const
{
    return m_mirror.shown().toByteRange(m_selectionStart, m_selectionEnd - m_selectionStart);
}

qsizetype EditorController::cursorOffset() const
{
    return m_mirror.shown().toByteOffset(m_cursorPosition);
}

void EditorController::selectRange(TextRange range, bool cursorAtStart)
{
    const auto start = static_cast<int>(m_mirror.shown().fromByteOffset(range.start));
    const auto end = static_cast<int>(m_mirror.shown().fromByteOffset(range.end));
    Q_EMIT selectionRequested(cursorAtStart ? end : start, cursorAtStart ? start : end);
}

void EditorController::perform(const Assist::TypingEdit &edit, Document::Document::Origin origin,
                               const QString &description)
{
    if (!m_session)
        return;
    m_session->document()->apply(edit.edits, origin, description);
    selectRange(edit.selection);
}

void EditorController::goToLine(int line)
{
    if (!text())
        return;
    const QTextBlock block = text()->findBlockByNumber(std::clamp(line, 1, lineCount()) - 1);
    Q_EMIT focusRequested();
    Q_EMIT selectionRequested(block.position(), block.position());
    Q_EMIT revealRequested(line, line);
}

void EditorController::measureWidth()
{
    // Only ever grows: the view would be laid out anew each time.
    const QStringView shown = m_mirror.shown().text();
    for (const QStringView line : shown.tokenize(u'\n')) {
        if (line.size() * 2 > m_widestColumn)
            m_widestColumn = std::max(m_widestColumn, columnsOf(line));
    }
}

QStringView EditorController::lineBeforeCursor() const
{
    if (!text())
        return {};
    const QTextBlock block = text()->findBlock(m_cursorPosition);
    const QStringView shown = m_mirror.shown().text();
    const qsizetype start = std::min<qsizetype>(block.position(), shown.size());
    return shown.sliced(start, std::clamp<qsizetype>(m_cursorPosition - start, 0, shown.size() - start));
}

} // namespace Stagecraft::App
