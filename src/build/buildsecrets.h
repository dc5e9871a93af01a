// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "build/buildrequest.h"

#include <QByteArrayList>
#include <QProcessEnvironment>

namespace Stagecraft::Build {

/*!
    What \a request hands over that nobody should read: the values behind its
    secrets ("id=token,env=TOKEN", "id=key,src=key.txt") and those of build
    arguments whose names look like a secret's. To be masked in what the steps
    print: each of their lines, trimmed; nothing of fewer than four bytes. Files
    of more than 64 KiB are left out. The longest come first.
*/
[[nodiscard]] QByteArrayList secretValues(const BuildRequest &request, const QProcessEnvironment &environment);

} // namespace Stagecraft::Build
