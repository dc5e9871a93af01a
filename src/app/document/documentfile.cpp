// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/document/documentfile.h"

#include "base/utf8.h"
#include "document/diskfile.h"
#include "document/merge.h"

#include <QFileInfo>

namespace Stagecraft::App {

DocumentFile::DocumentFile(Document::Document *document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    connect(document, &Document::Document::pathChanged, &m_watch, &FileWatch::setPath);
    connect(document, &Document::Document::wasReset, this, [this] {
        setState(State::Known);
        setProblem({});
        tellEncoding();
    });
    connect(&m_watch, &FileWatch::mayHaveChanged, this, &DocumentFile::check);
}

bool DocumentFile::save()
{
    check();
    if (m_state == State::Mergeable || m_state == State::Conflicting)
        return false;
    return finishSaving(m_document->save());
}

bool DocumentFile::saveAs(const QUrl &file)
{
    return finishSaving(m_document->saveAs(file.toLocalFile()));
}

bool DocumentFile::finishSaving(const Result<Done> &saved)
{
    setProblem(saved ? QString() : saved.error().message);
    if (!saved)
        return false;
    setNotice({});
    check();
    return true;
}

void DocumentFile::check()
{
    setState(m_document->path().isEmpty() ? State::Known : found());
}

DocumentFile::State DocumentFile::found()
{
    if (QFileInfo::exists(m_document->path()))
        return m_document->changedOnDisk() ? foundOtherText() : State::Known;
    if (m_document->changedOnDisk())
        m_document->acceptDisk();
    return State::Vanished;
}

DocumentFile::State DocumentFile::foundOtherText()
{
    const Result<QByteArray> theirs = Document::readTextFile(m_document->path());
    // Why it cannot be read is told to whom asks for it.
    if (!theirs)
        return State::Conflicting;
    const QByteArray &mine = m_document->bytes();
    if (*theirs == mine || *theirs == m_document->diskBytes()) {
        m_document->acceptDisk();
        return State::Known;
    }
    if (mine == m_document->diskBytes() && m_document->reload()) {
        setNotice(
            tr("%1 was changed by another program and read again. Undo brings the text before back.").arg(fileName()));
        return State::Known;
    }
    const bool isMergeable = Document::merged(m_document->diskBytes(), mine, *theirs).has_value();
    return isMergeable ? State::Mergeable : State::Conflicting;
}

bool DocumentFile::merge()
{
    const Result<QByteArray> theirs = Document::readTextFile(m_document->path());
    if (!theirs)
        Q_EMIT failed(theirs.error().message);
    const bool isMerged = theirs && m_document->mergeDisk(*theirs);
    check();
    return isMerged;
}

bool DocumentFile::reload()
{
    const Result<Done> read = m_document->reload();
    if (!read)
        Q_EMIT failed(read.error().message);
    check();
    return read.hasValue();
}

void DocumentFile::keepMine()
{
    m_document->acceptDisk();
    check();
}

QList<DifferenceLine> DocumentFile::difference()
{
    const Result<QByteArray> theirs = Document::readTextFile(m_document->path());
    if (theirs)
        return differenceLines(*theirs, m_document->bytes());
    Q_EMIT failed(theirs.error().message);
    return {};
}

QString DocumentFile::fileName() const
{
    return QFileInfo(m_document->path()).fileName();
}

/// What is not UTF-8 looks like any other odd character in the text.
void DocumentFile::tellEncoding()
{
    const QByteArray &bytes = m_document->bytes();
    if (bytes.isValidUtf8()) {
        setNotice({});
        return;
    }
    qsizetype at = 0;
    while (at < bytes.size() && (utf8Length(bytes, at) > 1 || static_cast<signed char>(bytes.at(at)) >= 0))
        at += utf8Length(bytes, at);
    const qsizetype line = bytes.first(at).count('\n') + 1;
    setNotice(tr("%1 is not all UTF-8, the first time in line %2. Such bytes show as \uFFFD and are saved as they are.")
                  .arg(fileName())
                  .arg(line));
}

void DocumentFile::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void DocumentFile::setNotice(const QString &notice)
{
    if (notice == m_notice)
        return;
    m_notice = notice;
    Q_EMIT noticeChanged();
}

void DocumentFile::setProblem(const QString &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

} // namespace Stagecraft::App
