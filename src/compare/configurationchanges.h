// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "image/imagecontents.h"

#include <QList>
#include <QString>

namespace Stagecraft::Compare {

/// One thing that two images say differently of the containers made of them.
struct ConfigurationChange
{
    QString name; ///< For people, translated: "Runs as", "Port 8080/tcp", "Variable PATH".
    QString before; ///< "—" where it is not there.
    QString after;

    [[nodiscard]] bool differs() const { return before != after; }
    friend bool operator==(const ConfigurationChange &, const ConfigurationChange &) = default;
};

/*!
    The user, which is always told since much depends on it, and what else differs:
    platform, entry point, command, working folder, ports, volumes, variables,
    labels, health check, stop signal. The values of variables whose names look
    like a secret's are not shown. Pure.
*/
[[nodiscard]] QList<ConfigurationChange> configurationChanges(const Image::ImageContents &before,
                                                              const Image::ImageContents &after);

} // namespace Stagecraft::Compare
