// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/editor/completioncontroller.h"

#include <QScopedValueRollback>

#include <utility>

namespace Stagecraft::App {

using Assist::CompletionCause;
using Assist::Proposal;

namespace {

QString kindName(Proposal::Kind kind)
{
    switch (kind) {
    case Proposal::Kind::Keyword:
        return QStringLiteral("keyword");
    case Proposal::Kind::Flag:
        return QStringLiteral("flag");
    case Proposal::Kind::Value:
        return QStringLiteral("value");
    case Proposal::Kind::Stage:
        return QStringLiteral("stage");
    case Proposal::Kind::Argument:
        return QStringLiteral("argument");
    case Proposal::Kind::Variable:
        return QStringLiteral("variable");
    case Proposal::Kind::Image:
        return QStringLiteral("image");
    case Proposal::Kind::File:
        return QStringLiteral("file");
    case Proposal::Kind::Folder:
        return QStringLiteral("folder");
    case Proposal::Kind::Path:
        return QStringLiteral("path");
    case Proposal::Kind::Snippet:
        return QStringLiteral("snippet");
    }
    return {};
}

/// \a text with the line ends of the file it goes into.
QByteArray withLineEnds(const QString &text, const Document::Document &document)
{
    QByteArray bytes = text.toUtf8();
    return document.lineEnds() == QLatin1StringView("CRLF") ? bytes.replace("\n", "\r\n") : bytes;
}

} // namespace

CompletionController::CompletionController(QObject *parent)
    : QAbstractListModel(parent)
{ }

void CompletionController::setEditor(EditorController *editor)
{
    if (editor == m_editor)
        return;
    if (m_editor)
        m_editor->disconnect(this);
    m_editor = editor;
    if (editor) {
        // The cursor comes after the text; only then is known what is being written.
        connect(editor, &EditorController::typed, this, &CompletionController::followTyping, Qt::QueuedConnection);
        connect(editor, &EditorController::cursorPositionChanged, this, &CompletionController::followCursor,
                Qt::QueuedConnection);
        connect(editor, &EditorController::activeChanged, this, &CompletionController::close);
        connect(editor, &EditorController::shownChanged, this, [this] {
            const qsizetype length = m_editor->shown().text().size();
            m_isOneMore = length - std::exchange(m_length, length) == 1;
        });
    }
    close();
    Q_EMIT editorChanged();
}

void CompletionController::setCurrentIndex(int index)
{
    if (index == m_currentIndex)
        return;
    m_currentIndex = index;
    Q_EMIT currentIndexChanged();
}

int CompletionController::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_completion.proposals.size());
}

QVariant CompletionController::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Proposal &proposal = m_completion.proposals.at(index.row());
    switch (role) {
    case LabelRole:
        return proposal.label;
    case DetailRole:
        return proposal.detail;
    case KindRole:
        return kindName(proposal.kind);
    default:
        return {};
    }
}

QHash<int, QByteArray> CompletionController::roleNames() const
{
    return {{LabelRole, "label"}, {DetailRole, "detail"}, {KindRole, "kind"}};
}

void CompletionController::ask()
{
    propose(CompletionCause::Asked);
    if (!isOpen())
        Q_EMIT nothingFound();
}

void CompletionController::close()
{
    show({});
}

void CompletionController::move(int step)
{
    const int count = rowCount();
    if (count > 0)
        setCurrentIndex((m_currentIndex + step + count) % count);
}

void CompletionController::accept(int index)
{
    const int taken = index < 0 ? m_currentIndex : index;
    if (!m_editor || !m_editor->session() || taken >= rowCount())
        return;
    const Proposal proposal = m_completion.proposals.at(taken);
    const TextRange replaced = m_completion.replaced;
    const QByteArray text = withLineEnds(proposal.text, *m_editor->session()->document());
    const QByteArray before =
        withLineEnds(QString::fromUtf8(proposal.text.toUtf8().first(std::max<qsizetype>(proposal.cursor, 0))),
                     *m_editor->session()->document());
    const qsizetype cursor = replaced.start + (proposal.cursor < 0 ? text.size() : before.size());
    {
        const QScopedValueRollback guard(m_isTaking, true);
        m_editor->perform({{{replaced, text}}, {cursor, cursor}}, Document::Document::Origin::Command,
                          tr("Complete %1").arg(proposal.label));
    }
    if (proposal.continues)
        QMetaObject::invokeMethod(this, [this] { propose(CompletionCause::Typed); }, Qt::QueuedConnection);
    close();
}

void CompletionController::followTyping()
{
    if (m_editor && m_editor->isActive() && !m_isTaking && (m_isOneMore || isOpen()))
        propose(CompletionCause::Typed);
}

bool CompletionController::wouldChange() const
{
    if (!isOpen() || m_currentIndex >= rowCount())
        return false;
    const QByteArray text = m_completion.proposals.at(m_currentIndex).text.toUtf8();
    return m_editor->session()->document()->tree().textAt(m_completion.replaced) != text;
}

void CompletionController::followCursor()
{
    if (!isOpen() || !m_editor)
        return;
    const qsizetype offset = m_editor->cursorOffset();
    if (offset < m_completion.replaced.start || offset > m_completion.replaced.end)
        close();
}

void CompletionController::propose(CompletionCause cause)
{
    if (!m_editor || !m_editor->session() || !m_editor->selection().isEmpty()) {
        close();
        return;
    }
    show(Assist::completionAt(m_editor->session()->document()->tree(), m_editor->cursorOffset(), sources(), cause));
}

void CompletionController::show(const Assist::Completion &completion)
{
    const bool wasOpen = isOpen();
    if (!wasOpen && completion.proposals.isEmpty())
        return;
    beginResetModel();
    m_completion = completion;
    m_currentIndex = 0;
    endResetModel();
    Q_EMIT currentIndexChanged();
    if (isOpen()) {
        m_start = static_cast<int>(m_editor->shown().fromByteOffset(completion.replaced.start));
        Q_EMIT startChanged();
    }
    if (wasOpen != isOpen())
        Q_EMIT openChanged();
}

Assist::CompletionSources CompletionController::sources() const
{
    const DocumentSession &session = *m_editor->session();
    Assist::CompletionSources sources;
    sources.contextFiles = session.contextFiles();
    sources.images = session.knownImages();
    sources.parameters = session.parameters();
    return sources;
}

} // namespace Stagecraft::App
