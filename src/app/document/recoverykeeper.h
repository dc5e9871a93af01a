// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/document/differenceline.h"
#include "document/document.h"
#include "document/recoverystore.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <QtQmlIntegration>

#include <memory>
#include <optional>

namespace Stagecraft::App {

/*!
    Keeps the unsaved text of a document for the case that the program ends, and
    offers what an earlier program kept of the same file.

    A change is kept within a second, by a thread of its own. What is kept goes when the document
    is as its file again, and on discard(); otherwise it stays, also after this object. Texts that are
    offered stay until a person decided about them.
*/
class RecoveryKeeper : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Each session has one")

    Q_PROPERTY(bool offers READ offers NOTIFY offerChanged FINAL)
    Q_PROPERTY(QString offeredTime READ offeredTime NOTIFY offerChanged FINAL)
    Q_PROPERTY(bool fileChangedSince READ fileChangedSince NOTIFY offerChanged FINAL)

public:
    /// \a document outlives it. Keeps nothing before start().
    explicit RecoveryKeeper(Document::Document *document, QObject *parent = nullptr);
    /// Waits until the last change is kept.
    ~RecoveryKeeper() override;

    /// Keeps texts in \a store from now on, and looks there for one of the document's file.
    void start(const Document::RecoveryStore &store);

    /// Whether there is a text to restore() or dismiss().
    [[nodiscard]] bool offers() const { return m_offered.has_value(); }
    /// When it was kept: "14:32", with the date when it was not today.
    [[nodiscard]] QString offeredTime() const;
    /// Whether the file is another than the one that the offered text was made from.
    [[nodiscard]] bool fileChangedSince() const;

    /// Makes the offered text the document's, as one step.
    Q_INVOKABLE void restore();
    /// Removes the offered text.
    Q_INVOKABLE void dismiss();
    /// From the document's text to the offered one.
    Q_INVOKABLE [[nodiscard]] QList<Stagecraft::App::DifferenceLine> difference() const;

    /// Removes what is kept of the document, and keeps no more of it: its changes are not wanted.
    void discard();
    /// Waits until nothing is left to keep.
    void flush();

Q_SIGNALS:
    void offerChanged();
    /// Changes cannot be kept, in a sentence; told once until they can again.
    void failed(const QString &message);

private:
    class Writer;

    void follow();
    void keep();
    void finishKeeping(const Result<Done> &kept);
    void look();
    [[nodiscard]] std::shared_ptr<Document::RecoverySlot> takeOffer();

    Document::Document *m_document;
    std::unique_ptr<Writer> m_writer; ///< Used in the thread of m_thread only.
    std::optional<Document::RecoveryStore> m_store;
    std::shared_ptr<Document::RecoverySlot> m_offeredSlot;
    std::optional<Document::KeptText> m_offered;
    QTimer m_timer;
    bool m_isKept = false; ///< There is something to remove, or will be.
    bool m_isWriting = false;
    bool m_isBehind = false; ///< Changed since what is being written.
    bool m_hasFailed = false;
    QThreadPool m_thread; // The last, so that its work ends before what it uses.
};

} // namespace Stagecraft::App
