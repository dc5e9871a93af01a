// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "project/environment.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace Stagecraft::Project {

/*!
    The `build` of one service, variables replaced.

    \sa https://docs.docker.com/reference/compose-file/build/
*/
struct ComposeBuild
{
    QString service;
    int line = 0; ///< Of the service's `build` key, from 1.
    QString context = QStringLiteral("."); ///< Relative to the compose file's folder, absolute, or an address.
    QString dockerfile; ///< Relative to the context; empty for its `Dockerfile`.
    std::optional<QString> inlineDockerfile; ///< `dockerfile_inline`; then `dockerfile` is empty.
    QString target;
    QMap<QString, QString>
        arguments; ///< Those without a value come from the environment, and are left out when it has none.
    QMap<QString, QString> additionalContexts;
    QStringList platforms;

    friend bool operator==(const ComposeBuild &, const ComposeBuild &) = default;
};

/// What Stagecraft takes from a compose file, services in the order of the text.
struct ComposeFile
{
    QString name; ///< The project's `name`, or empty.
    QList<ComposeBuild> builds;
    QStringList warnings; ///< What was passed over, a sentence each ("line 7: …").
};

/*!
    The builds of the compose file \a text. Anchors, aliases and merge keys are
    followed; \a environment answers for variables.

    An error when it is no YAML or no mapping; its message begins with "line N: ".
    A service that cannot be read, for example because a variable that must be
    set (`${X:?message}`) is not, becomes a warning.
*/
[[nodiscard]] Result<ComposeFile> parseCompose(const QByteArray &text, const Environment &environment);

/*!
    \a value with `$X`, `${X}`, `${X:-w}`, `${X-w}`, `${X:?m}`, `${X?m}`, `${X:+w}`, `${X+w}` and `$$` replaced.

    \sa https://docs.docker.com/reference/compose-file/interpolation/
*/
[[nodiscard]] Result<QString> interpolated(const QString &value, const Environment &environment);

/*!
    The variables of a `.env` file: `NAME=value` lines, `export` allowed, single and double quotes,
    `#` comments, variables of \a environment and of earlier lines replaced. Lines that are
    none of these are passed over.
*/
[[nodiscard]] Environment parseDotEnv(const QByteArray &text, const Environment &environment = {});

} // namespace Stagecraft::Project
