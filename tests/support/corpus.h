// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

/*!
    Dockerfiles that nobody here wrote, with what BuildKit makes of them; they lie
    beside the project, or where STAGECRAFT_CORPUS says.
*/
namespace Stagecraft::Corpus {

[[nodiscard]] QString folder();
[[nodiscard]] bool isThere();
/// The text of a file, by its path in the corpus.
[[nodiscard]] QByteArray text(const QString &file);
/// The lines of "parse.jsonl" or "builds.jsonl", one for each Dockerfile.
[[nodiscard]] QList<QJsonObject> records(const QString &name);

} // namespace Stagecraft::Corpus
