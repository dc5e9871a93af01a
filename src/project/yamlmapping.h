// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

#include <yaml-cpp/yaml.h>

namespace Stagecraft::Project {

/// One key of a mapping. Only for use inside this room: yaml-cpp throws.
struct YamlEntry
{
    QString key;
    int line = 0; ///< Of the key, from 1.
    YAML::Node value;
};

/*!
    The entries of \a node in the order of the text, merge keys (`<<`) followed:
    what the mapping says itself comes before what it merges, and hides it.
    Empty for what is no mapping.
*/
[[nodiscard]] QList<YamlEntry> entriesOf(const YAML::Node &node);

/// The entry of \a key among \a entries, or null.
[[nodiscard]] const YamlEntry *entry(const QList<YamlEntry> &entries, QStringView key);

/// The text of a scalar.
[[nodiscard]] QString textOf(const YAML::Node &node);

} // namespace Stagecraft::Project
