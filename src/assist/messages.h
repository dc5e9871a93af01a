// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoreApplication>

namespace Stagecraft::Assist {

/// Where the texts of this room are translated.
struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Assist)

public:
    /// Of a text that was marked by QT_TRANSLATE_NOOP("Assist", …).
    [[nodiscard]] static QString said(const char *marked) { return QCoreApplication::translate("Assist", marked); }
};

} // namespace Stagecraft::Assist
