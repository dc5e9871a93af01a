// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "openfile.h"

#include <rapidcheck.h>

#include <functional>
#include <iosfwd>

namespace Stagecraft {

/// What a person may do next, before it is known on what: numbers that choose among what is there then.
struct Choice
{
    int kind = 0;
    int first = 0;
    int second = 0;
    int third = 0;
};

std::ostream &operator<<(std::ostream &stream, const Choice &choice);

[[nodiscard]] rc::Gen<Choice> anyChoice();

/// One thing a person does, ready to be done.
struct Deed
{
    enum class Kind {
        Typing, ///< Changes of the text as by keys, that may join.
        Act, ///< Of the canvas on the text.
        Moving, ///< Of nodes.
        Looking, ///< What changes neither text nor layout.
        Undoing,
    };

    Kind kind = Kind::Looking;
    QString what; ///< For the log.
    App::CanvasAct act; ///< Of Kind::Act.
    std::function<QString()> carryOut; ///< Gives why it is refused.
};

/// Chooses among what there is in \a file. Plans an act and selects what it is about, but does nothing else.
[[nodiscard]] Deed deedOf(const Choice &choice, OpenFile &file);

/// The same of Kind::Typing only.
[[nodiscard]] Deed typingOf(const Choice &choice, OpenFile &file);

} // namespace Stagecraft
