// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "document/document.h"

#include "document/content.h"
#include "document/diskfile.h"
#include "document/filewriting.h"
#include "document/historystep.h"
#include "document/linedifference.h"
#include "document/merge.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Stagecraft::Document {

namespace {

TextEdits withoutIdle(const TextEdits &edits, const QByteArray &bytes)
{
    TextEdits kept;
    for (const TextEdit &edit : edits) {
        const QByteArrayView replaced = QByteArrayView(bytes).sliced(edit.range.start, edit.range.length());
        if (replaced != edit.replacement)
            kept.append(edit);
    }
    return kept;
}

} // namespace

struct Document::Private
{
    QString path;
    Content content;
    QUndoStack history;
    FileStamp stamp;
    QByteArray diskBytes; // What the stamp was last taken of where there was a file.
    std::optional<TextState> diskState; // The state that has these bytes.
    bool wasModified = false;

    /// The file is known to hold \a bytes, which are those of \a state.
    void setDisk(const QByteArray &bytes, std::optional<TextState> state)
    {
        stamp = FileStamp::of(path, bytes);
        diskBytes = bytes;
        diskState = state;
        setSaved(state);
    }

    void setSaved(std::optional<TextState> state)
    {
        content.savedState = state;
        if (state == content.state)
            history.setClean();
        else
            history.resetClean();
    }
};

Document::Document(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->content.onTextChanged = [this](const TextEdits &edits, Origin origin) {
        Q_EMIT changed(edits, origin);
        updateModified();
    };
    d->content.onLayoutChanged = [this] { Q_EMIT layoutChanged(); };
}

Document::~Document() = default;

Result<Done> Document::open(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const Result<QByteArray> bytes = readTextFile(absolute);
    if (!bytes)
        return bytes.error();
    reset(*bytes, absolute);
    return Done();
}

void Document::reset(const QByteArray &bytes, const QString &path)
{
    const bool pathIsNew = path != d->path;
    d->path = path;
    d->history.clear();
    d->content.layout = {};
    d->content.setBytes(bytes);
    d->content.state = ++d->content.lastState;
    if (path.isEmpty()) {
        d->stamp = {};
        d->diskBytes.clear();
        d->setSaved(d->content.state);
    } else {
        d->setDisk(bytes, d->content.state);
    }
    if (pathIsNew)
        Q_EMIT pathChanged(path);
    Q_EMIT wasReset();
    Q_EMIT layoutChanged();
    updateModified();
}

Result<Done> Document::save()
{
    if (d->path.isEmpty())
        return Error{tr("This Dockerfile has no file yet: choose where to save it."), {}};
    return saveAs(d->path);
}

Result<Done> Document::saveAs(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    Result<Done> written = writeFile(absolute, d->content.bytes);
    if (!written)
        return written;
    const bool pathIsNew = std::exchange(d->path, absolute) != absolute;
    d->setDisk(d->content.bytes, d->content.state);
    if (pathIsNew)
        Q_EMIT pathChanged(absolute);
    updateModified();
    return Done();
}

QString Document::path() const
{
    return d->path;
}

const QByteArray &Document::bytes() const
{
    return d->content.bytes;
}

const ViewText &Document::view() const
{
    return d->content.view;
}

const Dockerfile::SyntaxTree &Document::tree() const
{
    return d->content.tree;
}

qint64 Document::revision() const
{
    return d->content.revision;
}

bool Document::isModified() const
{
    return d->content.isModified();
}

QString Document::lineEnds() const
{
    const qsizetype all = bytes().count('\n');
    const qsizetype withReturn = bytes().count("\r\n");
    if (withReturn == 0)
        return QStringLiteral("LF");
    return withReturn == all ? QStringLiteral("CRLF") : tr("mixed");
}

QString Document::encoding() const
{
    if (!bytes().isValidUtf8())
        return tr("not valid UTF-8");
    return bytes().startsWith("\xEF\xBB\xBF") ? tr("UTF-8 with BOM") : QStringLiteral("UTF-8");
}

void Document::apply(const TextEdits &edits, Origin origin, const QString &description, const QDateTime &now)
{
    const bool valid = areValid(edits, bytes().size());
    Q_ASSERT(valid);
    if (!valid)
        return;
    const TextEdits kept = withoutIdle(edits, bytes());
    if (!kept.isEmpty())
        d->history.push(new TextStep(d->content, kept, origin, now, description));
}

const GraphLayout &Document::layout() const
{
    return d->content.layout;
}

void Document::setLayout(const GraphLayout &layout, const QString &description, int gesture)
{
    if (layout != d->content.layout)
        d->history.push(new LayoutStep(d->content, layout, description, gesture));
}

void Document::restoreLayout(const GraphLayout &layout)
{
    if (layout != d->content.layout)
        d->content.setLayout(layout);
}

void Document::group(const QString &description, const std::function<void()> &changes)
{
    d->history.beginMacro(description);
    changes();
    d->history.endMacro();
}

QUndoStack *Document::history() const
{
    return &d->history;
}

void Document::undo()
{
    d->history.undo();
}

void Document::redo()
{
    d->history.redo();
}

bool Document::changedOnDisk() const
{
    return !d->path.isEmpty() && isChanged(d->path, d->stamp);
}

const QByteArray &Document::diskBytes() const
{
    return d->diskBytes;
}

void Document::acceptDisk()
{
    const Result<QByteArray> read = readTextFile(d->path);
    if (!read) {
        d->stamp = FileStamp::of(d->path);
        d->setSaved(std::nullopt);
    } else if (*read == bytes()) {
        d->setDisk(*read, d->content.state);
    } else {
        d->setDisk(*read, *read == d->diskBytes ? d->diskState : std::nullopt);
    }
    updateModified();
}

Result<Done> Document::reload()
{
    const Result<QByteArray> read = readTextFile(d->path);
    if (!read)
        return read.error();
    apply(lineDifference(bytes(), *read), Origin::Disk, tr("Read again from disk"));
    d->setDisk(*read, d->content.state);
    updateModified();
    return Done();
}

bool Document::mergeDisk(const QByteArray &theirs)
{
    const std::optional<QByteArray> both = merged(d->diskBytes, bytes(), theirs);
    if (!both)
        return false;
    apply(lineDifference(bytes(), *both), Origin::Disk, tr("Merged with the file on disk"));
    d->setDisk(theirs, *both == theirs ? std::optional(d->content.state) : std::nullopt);
    updateModified();
    return true;
}

void Document::updateModified()
{
    if (d->wasModified == isModified())
        return;
    d->wasModified = isModified();
    Q_EMIT modifiedChanged(d->wasModified);
}

} // namespace Stagecraft::Document
