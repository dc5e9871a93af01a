// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/editor/finder.h"

#include <algorithm>

namespace Stagecraft::App {

using namespace Qt::StringLiterals;

namespace {

/// What a group reference in a replacement stands for: `\1`, `$1`, `${name}`; else nothing.
QString groupText(const QRegularExpressionMatch &found, const QRegularExpressionMatch &reference)
{
    const QString name = reference.captured(u"name"_s);
    if (!name.isEmpty())
        return found.captured(name);
    return found.captured(reference.captured(u"number"_s).toInt());
}

QString withGroups(const QString &replacement, const QRegularExpressionMatch &found)
{
    static const QRegularExpression references(
        uR"(\\n|\\t|\\\\|\$\$|[\\$](?<number>[0-9])|\$\{(?<name>[A-Za-z_][A-Za-z0-9_]*)\})"_s);
    QString text;
    qsizetype done = 0;
    for (const QRegularExpressionMatch &reference : references.globalMatch(replacement)) {
        text += QStringView(replacement).sliced(done, reference.capturedStart() - done);
        done = reference.capturedEnd();
        const QString written = reference.captured();
        if (written == "\\n"_L1)
            text += u'\n';
        else if (written == "\\t"_L1)
            text += u'\t';
        else if (written == "\\\\"_L1 || written == "$$"_L1)
            text += written.back();
        else
            text += groupText(found, reference);
    }
    text += QStringView(replacement).sliced(done);
    return text;
}

} // namespace

void Finder::setEditor(EditorController *editor)
{
    if (editor == m_editor)
        return;
    if (m_editor)
        m_editor->disconnect(this);
    m_editor = editor;
    m_scope = {};
    if (editor) {
        connect(editor, &EditorController::shownChanged, this, &Finder::search);
        connect(editor, &EditorController::selectionChanged, this, &Finder::currentChanged);
    }
    search();
    Q_EMIT editorChanged();
}

void Finder::setQuery(const QString &query)
{
    if (query == m_query)
        return;
    m_query = query;
    search();
    Q_EMIT queryChanged();
}

void Finder::setInSelection(bool inSelection)
{
    const bool canSearch = m_editor && m_editor->text() && m_editor->selectionStart() != m_editor->selectionEnd();
    const bool isWanted = inSelection && canSearch;
    if (isWanted) {
        m_scope = QTextCursor(m_editor->text());
        m_scope.setPosition(m_editor->selectionStart());
        m_scope.setPosition(m_editor->selectionEnd(), QTextCursor::KeepAnchor);
    } else {
        m_scope = {};
    }
    search();
    Q_EMIT optionsChanged();
}

void Finder::setOption(bool &option, bool value)
{
    if (option == value)
        return;
    option = value;
    search();
    Q_EMIT optionsChanged();
}

QRegularExpression Finder::expression() const
{
    QString pattern = m_isRegularExpression ? m_query : QRegularExpression::escape(m_query);
    if (m_findsWholeWords)
        pattern = uR"((?<!\w)(?:%1)(?!\w))"_s.arg(pattern);
    QRegularExpression::PatternOptions options =
        QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption;
    if (!m_isCaseSensitive)
        options |= QRegularExpression::CaseInsensitiveOption;
    // So that an expression which tries too much gives up in a moment, and finds less.
    return QRegularExpression(u"(*LIMIT_MATCH=1000000)"_s + pattern, options);
}

QString Finder::problem() const
{
    if (!m_isRegularExpression || m_query.isEmpty())
        return {};
    const QRegularExpression wanted(m_query);
    return wanted.isValid() ? QString() : wanted.errorString();
}

void Finder::search()
{
    if (m_query.isEmpty() && m_matches.isEmpty())
        return;
    m_matches.clear();
    const QRegularExpression wanted = expression();
    if (m_editor && !m_query.isEmpty() && wanted.isValid()) {
        const QString &text = m_editor->shown().text();
        const int end = m_scope.isNull() ? static_cast<int>(text.size()) : m_scope.selectionEnd();
        for (const auto &found : wanted.globalMatch(text, m_scope.isNull() ? 0 : m_scope.selectionStart())) {
            if (found.capturedEnd() > end)
                break;
            if (found.capturedLength() > 0)
                m_matches.append({static_cast<int>(found.capturedStart()), static_cast<int>(found.capturedLength())});
        }
    }
    Q_EMIT matchesChanged();
    Q_EMIT currentChanged();
}

int Finder::current() const
{
    if (!m_editor)
        return 0;
    const int start = m_editor->selectionStart();
    const qsizetype match = firstFrom(start);
    if (match == m_matches.size())
        return 0;
    const auto [matchStart, length] = m_matches.at(match);
    const bool isSelected = matchStart == start && m_editor->selectionEnd() - start == length;
    return isSelected ? static_cast<int>(match) + 1 : 0;
}

qsizetype Finder::firstFrom(int position) const
{
    return std::ranges::lower_bound(m_matches, position, {}, &Match::start) - m_matches.cbegin();
}

void Finder::select(qsizetype match)
{
    if (m_matches.isEmpty())
        return;
    const auto [start, length] = m_matches.at((match + m_matches.size()) % m_matches.size());
    Q_EMIT m_editor->selectionRequested(start, start + length);
}

void Finder::next()
{
    if (const int selected = current(); selected > 0)
        select(selected);
    else
        nearest();
}

void Finder::previous()
{
    if (m_editor)
        select(firstFrom(m_editor->selectionStart()) - 1);
}

void Finder::nearest()
{
    if (m_editor)
        select(firstFrom(m_editor->selectionStart()));
}

QString Finder::replacementFor(Match match, const QString &replacement) const
{
    if (!m_isRegularExpression)
        return replacement;
    const auto found = expression().match(m_editor->shown().text(), match.start, QRegularExpression::NormalMatch,
                                          QRegularExpression::AnchorAtOffsetMatchOption);
    return withGroups(replacement, found);
}

void Finder::replace(const QString &replacement)
{
    if (!m_editor || !m_editor->session())
        return;
    const int selected = current();
    if (selected == 0) {
        nearest();
        return;
    }
    const Match match = m_matches.at(selected - 1);
    const QString text = replacementFor(match, replacement);
    const TextEdits edits = m_editor->shown().editFor(match.start, match.length, text);
    m_editor->session()->document()->apply(edits, Document::Document::Origin::Command, tr("Replace"));
    select(firstFrom(match.start + static_cast<int>(text.size())));
}

void Finder::replaceAll(const QString &replacement)
{
    if (!m_editor || !m_editor->session())
        return;
    TextEdits edits;
    for (const Match match : std::as_const(m_matches))
        edits.append(m_editor->shown().editFor(match.start, match.length, replacementFor(match, replacement)));
    m_editor->session()->document()->apply(edits, Document::Document::Origin::Command, tr("Replace all"));
}

} // namespace Stagecraft::App
