// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/lineindex.h"
#include "cli/flags.h"
#include "cli/surroundings.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace Stagecraft::Cli {

/// One run of a sub-command: what it was given and where it speaks.
class Call
{
public:
    Call(Arguments arguments, const Streams &streams, const Surroundings &surroundings)
        : m_arguments(std::move(arguments))
        , m_streams(streams)
        , m_surroundings(surroundings)
    { }

    [[nodiscard]] const Arguments &arguments() const { return m_arguments; }
    [[nodiscard]] const Surroundings &surroundings() const { return m_surroundings; }
    [[nodiscard]] bool isInterrupted() const;
    /// \a path as an absolute one.
    [[nodiscard]] QString absolute(const QString &path) const;

    /// All of standard input, up to a limit; an error beyond.
    [[nodiscard]] Result<QByteArray> input() const;
    /// Writes at once, so that readers of a pipe see it.
    void print(const QByteArray &text) const;
    void printLine(const QString &text) const { print(text.toUtf8() + '\n'); }
    /// \a object on one line.
    void printJson(const QJsonObject &object) const;

    /// "stagecraft: message" on the errors stream; control characters are made visible.
    void complain(const QString &message) const;
    void complain(const QString &file, TextPosition position, const QString &message) const;
    /// A plain line on the errors stream: progress, not an error.
    void note(const QString &text) const;
    /// complain(), and the exit code for it.
    [[nodiscard]] int wrong(const QString &message) const;
    [[nodiscard]] int wrong(const Error &error) const;

    /// To the file of `-o`, whole or not at all, else to standard output; gives the exit code.
    [[nodiscard]] int deliver(const QByteArray &result) const;

private:
    Arguments m_arguments;
    const Streams &m_streams;
    const Surroundings &m_surroundings;
};

} // namespace Stagecraft::Cli
