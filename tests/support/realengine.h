// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine/engineinfo.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Stagecraft::Test {

/// The base image of the examples, which the engine has without a registry.
inline constexpr auto baseImage = "stagecraft/c-toolchain:13";

/*!
    The engine that tests of the label `engine` run with. Others use it at the
    same time, so a test looks only at images that carry its own mark.
*/
class RealEngine
{
public:
    /// Skips nothing: who asks has been started by tests/support/with-engine.
    RealEngine();
    /// Takes away all images that carry the mark.
    ~RealEngine();
    RealEngine(const RealEngine &) = delete;
    RealEngine &operator=(const RealEngine &) = delete;

    [[nodiscard]] const Engine::EngineInfo &info() const { return m_info; }
    [[nodiscard]] bool hasBaseImage() const;
    /// An instruction that marks the image it is in as this test's own.
    [[nodiscard]] QByteArray mark() const { return "LABEL stagecraft.test=" + m_mark.toUtf8() + '\n'; }
    /// Ids of the marked images that nobody names.
    [[nodiscard]] QStringList danglingImages() const;
    [[nodiscard]] bool holds(const QString &image) const;

    /// What docker prints for \a arguments.
    [[nodiscard]] static QByteArray answer(const QStringList &arguments);
    /// The processes of this system that have \a word in their command line, those of containers included.
    [[nodiscard]] static QStringList processesWith(const QString &word);

private:
    [[nodiscard]] QStringList images(const QStringList &filters) const;

    Engine::EngineInfo m_info;
    QString m_mark;
};

} // namespace Stagecraft::Test
