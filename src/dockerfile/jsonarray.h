// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/textrange.h"

#include <QByteArrayView>
#include <QString>
#include <QVarLengthArray>

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
        TextRange range; ///< With the quotes.
        bool hasEscapes = false; ///< Where it has none it says what stands between the quotes.
    };

    Form form = Form::NotJson;
    QVarLengthArray<Element, 8> elements;
    TextRange wrongElement; ///< For NotStrings: the first that is no string.
};

/// The string of an element with its quotes. A surrogate without its other half becomes U+FFFD, as in Go.
[[nodiscard]] QString decodedString(QByteArrayView quoted);

/// Reads \a text, which has no white space at its ends. Ranges are offsets into it. Time is linear, and so is no stack
/// used.
[[nodiscard]] JsonArray jsonArray(QByteArrayView text);

} // namespace Stagecraft::Dockerfile
