// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "build/buildrequest.h"

#include <QHash>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace Stagecraft::Build {

/*!
    What a person chose for the builds of one Dockerfile, as JSON: all of a
    request but its file, context, target and name of ours. The values of build
    arguments whose names look like a secret's are left out, and such an argument
    is taken from the environment the next time.
*/
[[nodiscard]] QJsonObject optionsJson(const BuildRequest &request);
/// The request with the options in \a json, which may be anything: what does not fit is as before.
[[nodiscard]] BuildRequest withOptions(BuildRequest request, const QJsonObject &json);

/// The options and size budgets of each Dockerfile, one small file each, in \a folder, which is made when first needed. Nothing is kept where it is empty.
class OptionsStore
{
public:
    explicit OptionsStore(QString folder);

    /// Those of the Dockerfile at \a path; an empty request where none are kept. The file is read once.
    [[nodiscard]] BuildRequest load(const QString &path) const;
    /// Written whole or not at all, for its owner alone.
    [[nodiscard]] Result<Done> save(const QString &path, const BuildRequest &options);

    /// The bytes that the image of \a target (empty: the last stage) of the Dockerfile may have; none where nobody set it.
    [[nodiscard]] std::optional<qint64> budget(const QString &path, const QString &target) const;
    [[nodiscard]] Result<Done> setBudget(const QString &path, const QString &target, std::optional<qint64> bytes);

private:
    [[nodiscard]] QString fileOf(const QString &path) const;
    [[nodiscard]] QJsonObject known(const QString &path) const;
    [[nodiscard]] Result<Done> write(const QString &path, const QJsonObject &json);

    QString m_folder;
    mutable QHash<QString, QJsonObject> m_known; ///< By the files they are kept in.
};

} // namespace Stagecraft::Build
