// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine/engineinfo.h"

#include <QByteArray>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace Stagecraft::Test {

/*!
    A folder with a program `docker` that has an engine and buildx only by its
    word: it answers what it is told to answer (tests/support/fake-docker).

    At first it is the client of a working engine whose every image is
    FakeDocker::imageId, and whose every build fails without a word.
*/
class FakeDocker
{
public:
    static constexpr auto imageId = "sha256:1111111111111111111111111111111111111111111111111111111111111111";

    FakeDocker();

    /// What a sub-command prints and ends with; a word of two parts is "image-inspect".
    void answer(const QString &command, const QByteArray &output, int exit = 0, const QByteArray &errors = {});
    /// The shell script that runs for a sub-command; it finds the call's arguments in "$@".
    void script(const QString &command, const QByteArray &lines);
    /// Gives the program another name.
    void rename(const QString &name);
    void remove();

    /// PATH leads to it and to nothing else.
    [[nodiscard]] QProcessEnvironment environment() const;
    /// What EngineDetector finds with it.
    [[nodiscard]] Engine::EngineInfo engine() const;
    /// The arguments of its calls so far, one call a string.
    [[nodiscard]] QStringList calls() const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    void write(const QString &name, const QByteArray &content) const;

    QTemporaryDir m_folder;
    QString m_program = QStringLiteral("docker");
};

} // namespace Stagecraft::Test
