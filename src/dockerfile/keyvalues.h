// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/textrange.h"
#include "dockerfile/syntaxtree.h"

#include <QList>
#include <QString>

#include <optional>

namespace Stagecraft::Dockerfile {

/// One `name=value` of ENV, LABEL or ARG, as written: quotes and variables in place.
struct KeyValue
{
    QString key;
    std::optional<QString> value; ///< None where there is no `=`.
    TextRange range;
    TextRange keyRange;
    TextRange valueRange; ///< Empty, at the end, where there is no value. Quotes included.
};

/*!
    What an ENV, LABEL or ARG says: `ENV <key>=<value> …`, `LABEL <key>=<value> …`, `ARG <name>[=<default value>] …`.

    \sa https://docs.docker.com/reference/dockerfile/#env
    \sa https://docs.docker.com/reference/dockerfile/#label
    \sa https://docs.docker.com/reference/dockerfile/#arg
*/
struct KeyValues
{
    enum class Form {
        Pairs, ///< `name=value …`
        Legacy, ///< ENV and LABEL: `name the rest of the line`.
    };

    Form form = Form::Pairs;
    QList<KeyValue> pairs;
};

/// Whether an ENV or LABEL, also as an ONBUILD trigger, has the form KeyValues::Form::Legacy.
[[nodiscard]] bool isLegacyPair(const Instruction &instruction);

/// Of an ENV, LABEL or ARG, also as an ONBUILD trigger; of others: none.
[[nodiscard]] KeyValues keyValues(const Instruction &instruction);

} // namespace Stagecraft::Dockerfile
