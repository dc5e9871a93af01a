// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/document/differenceline.h"
#include "app/document/filewatch.h"
#include "document/document.h"

#include <QObject>
#include <QUrl>
#include <QtQmlIntegration>

namespace Stagecraft::App {

/*!
    How an open document and its file stand to each other, and what can be done
    about it.

    What another program does to the file is noticed soon after, and by check()
    at the latest. Where nothing was changed here, the file is read again as one step and
    notice() says so; otherwise state() says what there is to choose. Nothing that a
    person wrote, here or there, goes away without being asked for.
*/
class DocumentFile : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Each session has one")

    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)

public:
    enum class State {
        Known, ///< The file is as it was last read or written.
        Mergeable, ///< Changed here and by another program, at places that do not touch.
        Conflicting, ///< Changed here and by another program, at the same places.
        Vanished, ///< No longer there; saving makes it again.
    };
    Q_ENUM(State)

    /// \a document outlives it.
    explicit DocumentFile(Document::Document *document, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    /// What happened by itself and is good to know, in a sentence; empty for nothing.
    [[nodiscard]] const QString &notice() const { return m_notice; }
    /// Why the text could not be saved, in a sentence; empty when it could.
    [[nodiscard]] const QString &problem() const { return m_problem; }

    /// False and nothing written where another program changed the file meanwhile, or where problem() says why.
    Q_INVOKABLE bool save();
    Q_INVOKABLE bool saveAs(const QUrl &file);
    /// Looks at the file.
    Q_INVOKABLE void check();
    /// Takes the changes of the file in beside those made here, as one step.
    Q_INVOKABLE bool merge();
    /// Takes the file's text instead of this, as one step.
    Q_INVOKABLE bool reload();
    /// Keeps this text, so that saving puts it in the place of the file's.
    Q_INVOKABLE void keepMine();
    /// From the file to this text.
    Q_INVOKABLE [[nodiscard]] QList<Stagecraft::App::DifferenceLine> difference();
    Q_INVOKABLE void dismissNotice() { setNotice({}); }
    Q_INVOKABLE void dismissProblem() { setProblem({}); }

Q_SIGNALS:
    void stateChanged();
    void noticeChanged();
    void problemChanged();
    /// Something a person asked for could not be done, in a sentence.
    void failed(const QString &message);

private:
    [[nodiscard]] State found();
    [[nodiscard]] State foundOtherText();
    [[nodiscard]] QString fileName() const;
    bool finishSaving(const Result<Done> &saved);
    void tellEncoding();
    void setState(State state);
    void setNotice(const QString &notice);
    void setProblem(const QString &problem);

    Document::Document *m_document;
    FileWatch m_watch;
    State m_state = State::Known;
    QString m_notice;
    QString m_problem;
};

} // namespace Stagecraft::App
