// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace Stagecraft {

/// Why something could not be done: a sentence for people, and, where it helps, what the system said.
struct Error
{
    QString message;
    QString detail;
};

/*!
    A value, or the reason why there is none.

    For what can fail through no fault of the program: files, processes,
    archives. value() and error() may only be asked for when they are there.
*/
template <typename T>
class [[nodiscard]] Result
{
public:
    // Implicit on purpose: a function returns its value or its error as it is.
    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    { }
    Result(Error error)
        : m_content(std::in_place_index<1>, std::move(error))
    { }

    [[nodiscard]] bool hasValue() const { return m_content.index() == 0; }
    explicit operator bool() const { return hasValue(); }

    [[nodiscard]] const T &value() const & { return std::get<0>(m_content); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_content)); }
    [[nodiscard]] const Error &error() const { return std::get<1>(m_content); }

    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }

private:
    std::variant<T, Error> m_content;
};

/// For what yields nothing but can fail.
using Done = std::monostate;

} // namespace Stagecraft
