// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QtQmlIntegration>

namespace Stagecraft::App {

/// A paragraph or snippet of a rule's help page.
struct HelpBlock
{
    Q_GADGET
    QML_VALUE_TYPE(helpBlock)
    Q_PROPERTY(bool isTitle MEMBER isTitle FINAL)
    Q_PROPERTY(bool isCode MEMBER isCode FINAL)
    Q_PROPERTY(QString text MEMBER text FINAL)

public:
    bool isTitle = false;
    bool isCode = false;
    QString text; ///< Markdown without line ends, of code as it is.
};

/// The blocks of a page of `src/advice/pages`, in order.
[[nodiscard]] QList<HelpBlock> helpBlocks(const QString &page);

} // namespace Stagecraft::App
