// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "build/buildrequest.h"

#include <QByteArray>
#include <QString>

namespace Stagecraft::Build {

/*!
    The request \a request for another text of its Dockerfile: the text is written to
    the folder \a folder, with the ignore file beside it that the Dockerfile would
    have. An error in a sentence where it cannot be written.
*/
[[nodiscard]] Result<BuildRequest> withText(BuildRequest request, const QByteArray &text, const QString &folder);

/// \a request for the whole of its file as an image of the engine's own: without a target, names and another place to go to.
[[nodiscard]] BuildRequest asPart(BuildRequest request);

} // namespace Stagecraft::Build
