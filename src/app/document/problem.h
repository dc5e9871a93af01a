// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/diagnostic.h"
#include "base/textedit.h"

#include <QList>
#include <QString>

namespace Stagecraft::App {

/// Something to tell about a place of the text: a diagnostic of the language or a finding of advice.
struct Problem
{
    TextRange range; ///< In the text of the revision the list was made for.
    int line = 1; ///< Of its start.
    int column = 1;
    Severity severity = Severity::Error;
    int stage = -1;
    QString message;
    QString rule; ///< Empty for a diagnostic.
    QString url; ///< Where to read more, or empty.
    QString fixTitle;
    TextEdits fix;
};

using Problems = QList<Problem>;

} // namespace Stagecraft::App
