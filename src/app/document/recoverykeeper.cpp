// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/document/recoverykeeper.h"

#include "document/linedifference.h"

#include <QCryptographicHash>
#include <QLocale>

#include <utility>

namespace Stagecraft::App {

namespace {

/// With the time that writing takes, less than the second that may be lost.
constexpr int delayInMilliseconds = 500;

QByteArray digestOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

/// What is done away from the interface: one thing after the other.
class RecoveryKeeper::Writer
{
public:
    explicit Writer(Document::RecoveryStore store)
        : m_store(std::move(store))
    { }

    [[nodiscard]] Result<Done> keep(const Document::KeptText &text)
    {
        if (m_slot && text.path != m_path)
            remove();
        if (!m_slot)
            m_slot = m_store.newSlot(text.path);
        m_path = text.path;
        return m_slot ? m_slot->write(text) : Error{tr("The folder for them cannot be written to."), {}};
    }

    void remove()
    {
        if (m_slot)
            m_slot->remove();
        m_slot.reset();
    }

    /// Goes on with a place in which the document's text is already.
    void adopt(std::shared_ptr<Document::RecoverySlot> slot, const QString &path)
    {
        remove();
        m_slot = std::move(slot);
        m_path = path;
    }

private:
    Document::RecoveryStore m_store;
    std::shared_ptr<Document::RecoverySlot> m_slot;
    QString m_path;
};

RecoveryKeeper::RecoveryKeeper(Document::Document *document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    m_thread.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(delayInMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &RecoveryKeeper::keep);
}

RecoveryKeeper::~RecoveryKeeper()
{
    flush();
}

void RecoveryKeeper::start(const Document::RecoveryStore &store)
{
    m_store = store;
    m_writer = std::make_unique<Writer>(store);
    connect(m_document, &Document::Document::changed, this, &RecoveryKeeper::follow);
    connect(m_document, &Document::Document::modifiedChanged, this, &RecoveryKeeper::follow);
    look();
    follow();
}

QString RecoveryKeeper::offeredTime() const
{
    if (!m_offered)
        return {};
    const QDateTime time = m_offered->time.toLocalTime();
    const bool isToday = time.date() == QDate::currentDate();
    return isToday ? QLocale().toString(time.time(), QLocale::ShortFormat)
                   : QLocale().toString(time, QLocale::ShortFormat);
}

bool RecoveryKeeper::fileChangedSince() const
{
    return m_offered && m_offered->baseDigest != digestOf(m_document->diskBytes());
}

void RecoveryKeeper::restore()
{
    if (!m_offered)
        return;
    const QByteArray text = m_offered->text;
    // The offered place is only let go of once the text is this document's own: a crash now finds it there.
    m_isKept = true;
    m_thread.start(
        [this, slot = takeOffer(), path = m_document->path()]() mutable { m_writer->adopt(std::move(slot), path); });
    m_document->apply(Document::lineDifference(m_document->bytes(), text), Document::Document::Origin::Command,
                      tr("Restore unsaved changes"));
    follow();
    look();
}

void RecoveryKeeper::dismiss()
{
    if (!m_offered)
        return;
    takeOffer()->remove();
    look();
}

QList<DifferenceLine> RecoveryKeeper::difference() const
{
    return m_offered ? differenceLines(m_document->bytes(), m_offered->text) : QList<DifferenceLine>();
}

void RecoveryKeeper::discard()
{
    m_document->disconnect(this);
    m_timer.stop();
    m_isBehind = false;
    if (!std::exchange(m_isKept, false))
        return;
    m_thread.start([this] { m_writer->remove(); });
}

void RecoveryKeeper::flush()
{
    m_thread.waitForDone();
    if (!m_timer.isActive() && !m_isBehind)
        return;
    m_isWriting = false;
    keep();
    m_thread.waitForDone();
}

void RecoveryKeeper::follow()
{
    if (m_document->isModified()) {
        m_isBehind = m_isWriting;
        if (!m_isWriting && !m_timer.isActive())
            m_timer.start();
        return;
    }
    m_timer.stop();
    m_isBehind = false;
    if (std::exchange(m_isKept, false))
        m_thread.start([this] { m_writer->remove(); });
}

void RecoveryKeeper::keep()
{
    m_timer.stop();
    m_isBehind = false;
    m_isKept = true;
    m_isWriting = true;
    Document::KeptText kept{m_document->path(), {}, QDateTime::currentDateTimeUtc(), m_document->bytes()};
    m_thread.start([this, text = std::move(kept), base = m_document->diskBytes()]() mutable {
        text.baseDigest = digestOf(base);
        const Result<Done> done = m_writer->keep(text);
        QMetaObject::invokeMethod(this, [this, done] { finishKeeping(done); }, Qt::QueuedConnection);
    });
}

void RecoveryKeeper::finishKeeping(const Result<Done> &kept)
{
    m_isWriting = false;
    if (m_isBehind)
        m_timer.start();
    m_isBehind = false;
    const bool hadFailed = std::exchange(m_hasFailed, !kept);
    if (!kept && !hadFailed)
        Q_EMIT failed(tr("Unsaved changes cannot be kept in case the program ends. %1").arg(kept.error().message));
}

void RecoveryKeeper::look()
{
    m_offeredSlot = m_store->leftBehind(m_document->path(), m_document->diskBytes());
    m_offered = m_offeredSlot ? m_offeredSlot->read() : std::nullopt;
    Q_EMIT offerChanged();
}

std::shared_ptr<Document::RecoverySlot> RecoveryKeeper::takeOffer()
{
    m_offered.reset();
    return std::exchange(m_offeredSlot, nullptr);
}

} // namespace Stagecraft::App
