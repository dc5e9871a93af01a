// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/textrange.h"

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace Stagecraft::Dockerfile {

/*!
    The JSON form of an instruction's arguments, read as Go's encoding/json reads it.

    \sa https://docs.docker.com/reference/dockerfile/#shell-and-exec-form
*/
struct JsonArray
{
    enum class Form {
        NotJson, ///< Does not start with `[`, or is not JSON to its end: the text is of shell form.
        NotStrings, ///< JSON, but an element is no string: BuildKit refuses it.
        Strings,
    };
    struct Element
    {
        QString text;
        TextRange range; ///< With the quotes.
    };

    Form form = Form::NotJson;
    std::vector<Element> elements;
    TextRange wrongElement; ///< For NotStrings: the first that is no string.
};

/// Reads \a text, which has no white space at its ends. Ranges are offsets into it. Time is linear, and so is no stack
/// used.
[[nodiscard]] JsonArray jsonArray(QByteArrayView text);

} // namespace Stagecraft::Dockerfile
