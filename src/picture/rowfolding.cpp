// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "picture/rowfolding.h"

#include <QCoreApplication>

namespace Stagecraft::Picture {

QString foldText(int hidden)
{
    return QCoreApplication::translate("Canvas", "\u2026 %1 more").arg(hidden);
}

QString unfoldedText()
{
    return QCoreApplication::translate("Canvas", "Show fewer");
}

} // namespace Stagecraft::Picture
