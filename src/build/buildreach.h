// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "build/buildrequest.h"
#include "dockerfile/syntaxtree.h"
#include "engine/engineinfo.h"

#include <QList>
#include <QString>

namespace Stagecraft::Build {

/// Something a build reads or does beyond the project's own folder, which a person is asked about before the first time.
struct Reach
{
    QString key; ///< The same for the same thing in every language: what an answer is remembered by.
    QString text; ///< A sentence for people; holds foreign text.

    friend bool operator==(const Reach &, const Reach &) = default;
};

/*!
    What building \a request touches outside of the folder \a root: a Dockerfile,
    context or named context elsewhere, secrets and SSH handed over, a push, an
    engine on another machine, a frontend that is not Docker's own, and
    instructions that ask for the host's network or privileges.

    Base images and what RUN does in its container are not listed: every build
    has them. Looks at symbolic links, reads no file.
*/
[[nodiscard]] QList<Reach> reachOf(const BuildRequest &request, const Dockerfile::SyntaxTree &tree,
                                   const Engine::EngineInfo &engine, const QString &root);

} // namespace Stagecraft::Build
