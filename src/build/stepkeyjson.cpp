// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "build/jsonvalues.h"
#include "build/stepkey.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Stagecraft::Build {

namespace {

QJsonArray filesJson(const QList<ContextFile> &files)
{
    QJsonArray array;
    for (const ContextFile &file : files)
        array.append(QJsonArray{file.path, file.digest, file.size, file.mode});
    return array;
}

QList<ContextFile> filesFrom(const QJsonValue &value)
{
    QList<ContextFile> files;
    const QJsonArray array = value.toArray();
    for (const auto file : array)
        files.append({file[0].toString(), file[1].toString(), file[2].toInteger(), file[3].toInt()});
    return files;
}

StepKey keyFrom(const QJsonObject &object)
{
    StepKey key;
    key.stage = object["stage"_L1].toInt();
    key.stageName = object["stageName"_L1].toString();
    key.ordinal = object["ordinal"_L1].toInt();
    key.line = object["line"_L1].toInt();
    key.keyword = object["keyword"_L1].toString();
    key.command = object["command"_L1].toString();
    key.variables = textsFrom(object["variables"_L1]);
    key.base = object["base"_L1].toString();
    key.baseStage = object["baseStage"_L1].toInt(-1);
    key.sources = numbersFrom(object["sources"_L1]);
    key.files = filesFrom(object["files"_L1]);
    key.filesComplete = object["filesComplete"_L1].toBool(true);
    key.isRemote = object["remote"_L1].toBool();
    return key;
}

} // namespace

QJsonArray stepKeysJson(const QList<StepKey> &keys)
{
    QJsonArray array;
    for (const StepKey &key : keys) {
        array.append(QJsonObject{{u"stage"_s, key.stage},
                                 {u"stageName"_s, key.stageName},
                                 {u"ordinal"_s, key.ordinal},
                                 {u"line"_s, key.line},
                                 {u"keyword"_s, key.keyword},
                                 {u"command"_s, key.command},
                                 {u"variables"_s, textsJson(key.variables)},
                                 {u"base"_s, key.base},
                                 {u"baseStage"_s, key.baseStage},
                                 {u"sources"_s, numbersJson(key.sources)},
                                 {u"files"_s, filesJson(key.files)},
                                 {u"filesComplete"_s, key.filesComplete},
                                 {u"remote"_s, key.isRemote}});
    }
    return array;
}

QList<StepKey> stepKeysFrom(const QJsonArray &array)
{
    QList<StepKey> keys;
    for (const auto value : array) {
        if (value.isObject())
            keys.append(keyFrom(value.toObject()));
    }
    return keys;
}

} // namespace Stagecraft::Build
