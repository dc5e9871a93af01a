// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/build/buildcontroller.h"
#include "app/compare/comparecontroller.h"
#include "app/document/documentsession.h"

#include <QObject>
#include <QPointer>
#include <QtQmlIntegration>

namespace Stagecraft::App {

/// How much the image of the open file's target may have, and how much of that the image measured last takes.
class SizeBudget : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Stagecraft::App::CompareController *comparing MEMBER m_comparing WRITE setComparing NOTIFY changed
                   REQUIRED FINAL)
    Q_PROPERTY(Stagecraft::App::BuildController *builds MEMBER m_builds WRITE setBuilds NOTIFY changed REQUIRED FINAL)
    Q_PROPERTY(
        Stagecraft::App::DocumentSession *session MEMBER m_session WRITE setSession NOTIFY changed REQUIRED FINAL)
    /// "25 MB", or empty where there is none. What is written has to be a size, or empty.
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(double bytes READ bytes NOTIFY changed FINAL)
    /// "12.4 MB of 25 MB"
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    /// Of the budget; more than 1 where it is exceeded, 0 where there is no budget or nothing was measured.
    Q_PROPERTY(double share READ share NOTIFY changed FINAL)

public:
    using QObject::QObject;

    void setComparing(CompareController *comparing);
    void setBuilds(BuildController *builds);
    void setSession(DocumentSession *session);

    [[nodiscard]] QString text() const;
    [[nodiscard]] double bytes() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] double share() const;

    /// Keeps a size such as "25MB", or none for an empty text. False, and nothing kept, for anything else.
    Q_INVOKABLE bool setText(const QString &text);

Q_SIGNALS:
    void changed();

private:
    QPointer<CompareController> m_comparing;
    QPointer<BuildController> m_builds;
    QPointer<DocumentSession> m_session;
};

} // namespace Stagecraft::App
