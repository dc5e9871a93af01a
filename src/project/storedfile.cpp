// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "project/storedfile.h"

#include "project/filereading.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace Stagecraft::Project {

QJsonObject readJson(const QString &file)
{
    const auto content = readRegularFile(file);
    return content ? QJsonDocument::fromJson(*content).object() : QJsonObject();
}

Result<Done> writeJson(const QString &file, const QJsonObject &object)
{
    QDir().mkpath(QFileInfo(file).absolutePath());
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(QJsonDocument(object).toJson()) < 0 || !out.commit())
        return Error{QCoreApplication::translate("Project", "%1 cannot be written.").arg(file), out.errorString()};
    return Done{};
}

} // namespace Stagecraft::Project
