// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "openfile.h"

namespace Stagecraft {

/// That of \a list which a number chooses, whatever there is.
template <typename List>
auto chosen(const List &list, int number)
{
    return list.isEmpty() ? typename List::value_type() : list.at(number % list.size());
}

/// Chooses by numbers among what there is in an open file, and among texts that may be put there.
class Chooser
{
public:
    explicit Chooser(OpenFile &file)
        : m_file(file)
    { }

    [[nodiscard]] int node(int number) const;
    /// Mostly a stage, now and then anything.
    [[nodiscard]] int stageNode(int number) const;
    [[nodiscard]] QString edge(int number) const;
    [[nodiscard]] int line(int number) const;
    [[nodiscard]] static QString name(int number);
    [[nodiscard]] static QString instruction(int number);
    [[nodiscard]] static QString piece(int number);
    [[nodiscard]] static QString lines(int number);
    /// The start or end of a line, or anywhere.
    [[nodiscard]] int place(int where, int how) const;

private:
    OpenFile &m_file;
};

} // namespace Stagecraft
