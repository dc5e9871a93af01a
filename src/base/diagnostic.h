// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/textrange.h"

#include <QList>
#include <QString>

namespace Stagecraft {

enum class Severity { Error, Warning, Info, Hint };

/// Which reading of the text found it: its form alone, or what it means.
enum class Layer { Syntax, Meaning };

/// Something wrong with a text at an exact place, worded for people. Values of this come beside a result, never instead
/// of it.
struct Diagnostic
{
    TextRange range;
    Severity severity = Severity::Error;
    Layer layer = Layer::Syntax;
    QString message;

    friend bool operator==(const Diagnostic &, const Diagnostic &) = default;
};

using Diagnostics = QList<Diagnostic>;

/// "error", "warning", "info" or "hint": for machines, and to choose a picture by.
[[nodiscard]] QString severityName(Severity severity);

} // namespace Stagecraft
