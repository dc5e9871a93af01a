// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayList>
#include <QProcessEnvironment>
#include <QStringList>

namespace Stagecraft::Build {

/*!
    The values behind \a secrets ("id=token,env=TOKEN", "id=key,src=key.txt"), to be
    masked in what the steps print: each of their lines, trimmed; nothing of
    fewer than four bytes. Files of more than 64 KiB are left out.
*/
[[nodiscard]] QByteArrayList secretValues(const QStringList &secrets, const QProcessEnvironment &environment);

} // namespace Stagecraft::Build
