// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace Stagecraft::Advice {

/// The parts of an image reference that tell what is in it.
struct ImageName
{
    QString
        repository; ///< Lower case, without the registry's "docker.io/library/": "golang", "gcr.io/distroless/static".
    QString name; ///< Its last part: "static".
    QString tag; ///< Lower case; empty without one.
};

[[nodiscard]] ImageName imageName(const QString &reference);

/// What a program finds in an image, as far as its name tells.
enum class Libc { None, Musl, Glibc, Unknown };
[[nodiscard]] Libc libcOf(const QString &reference);

/// True for images whose point is a compiler or an SDK: golang, rust, gcc, maven, *-jdk, dotnet/sdk, …
[[nodiscard]] bool isToolchain(const QString &reference);

/// For a language's full image, the tag of its small one ("python:3.13-slim"), or empty where there is none, or it is small already.
[[nodiscard]] QString smallerSibling(const QString &reference);

} // namespace Stagecraft::Advice
