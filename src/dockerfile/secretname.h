// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace Stagecraft::Dockerfile {

/*!
    Whether a variable of this name is likely to hold a secret, as BuildKit's check SecretsUsedInArgOrEnv sees it:
    one of its words is "token", "password", … and none of them says that it is public, a file or a version.

    \sa https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/
*/
[[nodiscard]] bool isSecretName(const QString &name);

} // namespace Stagecraft::Dockerfile
