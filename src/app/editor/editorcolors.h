// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>
#include <QObject>
#include <QtQmlIntegration>

namespace Stagecraft::App {

/// The colours of the text view, given by the theme.
class EditorColors : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor keyword MEMBER keyword NOTIFY changed FINAL)
    Q_PROPERTY(QColor flag MEMBER flag NOTIFY changed FINAL)
    Q_PROPERTY(QColor stageName MEMBER stageName NOTIFY changed FINAL)
    Q_PROPERTY(QColor string MEMBER string NOTIFY changed FINAL)
    Q_PROPERTY(QColor variable MEMBER variable NOTIFY changed FINAL)
    Q_PROPERTY(QColor constant MEMBER constant NOTIFY changed FINAL)
    Q_PROPERTY(QColor comment MEMBER comment NOTIFY changed FINAL)
    Q_PROPERTY(QColor lineNumber MEMBER lineNumber NOTIFY changed FINAL)
    Q_PROPERTY(QColor currentLineNumber MEMBER currentLineNumber NOTIFY changed FINAL)
    Q_PROPERTY(QColor hint MEMBER hint NOTIFY changed FINAL)
    Q_PROPERTY(QColor match MEMBER match NOTIFY changed FINAL)
    Q_PROPERTY(QColor occurrence MEMBER occurrence NOTIFY changed FINAL)
    Q_PROPERTY(QColor flash MEMBER flash NOTIFY changed FINAL)
    Q_PROPERTY(QColor error MEMBER error NOTIFY changed FINAL)
    Q_PROPERTY(QColor warning MEMBER warning NOTIFY changed FINAL)
    Q_PROPERTY(QColor info MEMBER info NOTIFY changed FINAL)
    Q_PROPERTY(QColor separator MEMBER separator NOTIFY changed FINAL)
    Q_PROPERTY(QColor surface MEMBER surface NOTIFY changed FINAL)
    Q_PROPERTY(QColor target MEMBER target NOTIFY changed FINAL)
    Q_PROPERTY(QColor unneeded MEMBER unneeded NOTIFY changed FINAL)
    Q_PROPERTY(QList<QColor> stages MEMBER stages NOTIFY changed FINAL)

public:
    using QObject::QObject;

    QColor keyword;
    QColor flag;
    QColor stageName;
    QColor string;
    QColor variable;
    QColor constant; ///< Numbers and the like in files inside heredocs.
    QColor comment;
    QColor lineNumber;
    QColor currentLineNumber;
    QColor hint;
    QColor match;
    QColor occurrence;
    QColor flash;
    QColor error;
    QColor warning;
    QColor info;
    QColor separator; ///< Between stages.
    QColor surface;
    QColor target;
    QColor unneeded; ///< Of stages that the target does not need.
    QList<QColor> stages; ///< By index, repeated.

Q_SIGNALS:
    void changed();
};

} // namespace Stagecraft::App
