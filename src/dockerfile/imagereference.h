// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringView>

namespace Stagecraft::Dockerfile {

/*!
    The name of an image taken apart, as the engines normalise it: "alpine" is
    docker.io/library/alpine.

    \sa https://pkg.go.dev/github.com/distribution/reference
*/
struct ImageReference
{
    enum class Validity {
        Valid,
        UpperCase, ///< The repository holds upper-case letters, which only registries may.
        Invalid,
    };

    Validity validity = Validity::Valid;
    QString registry; ///< "docker.io" where none is written.
    QString repository; ///< With "library/" where it was left out.
    QString tag; ///< Empty where none is written.
    QString digest; ///< "sha256:…", or empty.

    [[nodiscard]] static ImageReference parse(QStringView written);
};

/// Whether it is "sha256:", "sha384:" or "sha512:" and as many lower-case hexadecimal digits as that gives.
[[nodiscard]] bool isSha2Digest(QStringView text);

} // namespace Stagecraft::Dockerfile
