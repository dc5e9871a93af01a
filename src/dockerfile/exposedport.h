// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace Stagecraft::Dockerfile {

/*!
    One word of EXPOSE after expansion: `[[ADDRESS:]HOSTPORT:]PORT[-PORT][/PROTOCOL]`.
    BuildKit uses only port and protocol.

    \sa https://docs.docker.com/reference/dockerfile/#expose
*/
struct ExposedPort
{
    QString address; ///< Of the host, or empty.
    QString hostPort; ///< Or empty.
    QString port; ///< "8080" or "8000-8010".
    QString protocol; ///< As written; empty where none is.
    QString problem; ///< Why BuildKit refuses it, for people; empty when it is fine.

    [[nodiscard]] static ExposedPort parse(const QString &word);
};

} // namespace Stagecraft::Dockerfile
