// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace Stagecraft::Dockerfile {

/// A platform as `os/architecture/variant`. \sa https://pkg.go.dev/github.com/containerd/platforms
struct PlatformName
{
    QString os;
    QString osVersion; ///< Of `os(version)`.
    QString architecture;
    QString variant;

    /// "linux/arm64", also from a part of it alone ("arm64"), with the usual other names ("x86_64"). None when it is no
    /// platform.
    [[nodiscard]] static std::optional<PlatformName> parse(QStringView text);
    [[nodiscard]] QString toString() const;
};

} // namespace Stagecraft::Dockerfile
