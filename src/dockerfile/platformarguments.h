// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace Stagecraft::Dockerfile {

struct BuildParameters;

/*!
    The arguments every build has without an ARG in FROM, computed when asked for.

    \sa https://docs.docker.com/reference/dockerfile/#automatic-platform-args-in-the-global-scope
*/
class PlatformArguments
{
public:
    /// \a parameters must outlive it.
    explicit PlatformArguments(const BuildParameters &parameters)
        : m_parameters(parameters)
    { }

    /// Of BUILDPLATFORM, TARGETARCH, …: what the build arguments say, else the platform; none for other names.
    [[nodiscard]] std::optional<QString> value(const QString &name) const;
    [[nodiscard]] static QStringList names();

private:
    const BuildParameters &m_parameters;
};

} // namespace Stagecraft::Dockerfile
