// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/commands.h"
#include "cli/enginequestion.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Stagecraft::Cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(EngineCommand)
};

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject engineJson(const Engine::EngineInfo &info)
{
    return {{u"format"_s, u"stagecraft-engine/1"_s},
            {u"tier"_s, Engine::tierName(info.tier)},
            {u"canBuild"_s, info.canBuild()},
            {u"program"_s, textOrNull(info.program)},
            {u"name"_s, textOrNull(info.name)},
            {u"version"_s, textOrNull(info.version)},
            {u"clientVersion"_s, textOrNull(info.clientVersion)},
            {u"platform"_s, textOrNull(info.platform)},
            {u"context"_s, textOrNull(info.context)},
            {u"contexts"_s, QJsonArray::fromStringList(info.contexts)},
            {u"remote"_s, info.remote},
            {u"builder"_s, textOrNull(info.builder)},
            {u"builders"_s, QJsonArray::fromStringList(info.builders)},
            {u"driver"_s, textOrNull(info.driver)},
            {u"buildxVersion"_s, textOrNull(info.buildxVersion)},
            {u"storageDriver"_s, textOrNull(info.storageDriver)},
            {u"containerdStore"_s, info.containerdStore},
            {u"explanation"_s, textOrNull(info.explanation)}};
}

QString engineText(const Engine::EngineInfo &info)
{
    const QList<std::pair<QString, QString>> lines{
        {Text::tr("Engine"), QString(info.name + u' ' + info.version).trimmed()},
        {Text::tr("Builds"), Engine::tierText(info.tier)},
        {Text::tr("Client"), QString(info.program + u' ' + info.clientVersion).trimmed()},
        {Text::tr("Context"), info.remote ? Text::tr("%1 (remote)").arg(info.context) : info.context},
        {Text::tr("Platform"), info.platform},
        {Text::tr("Builder"), info.driver.isEmpty() ? info.builder : u"%1 (%2)"_s.arg(info.builder, info.driver)},
        {Text::tr("buildx"), info.buildxVersion},
        {Text::tr("Images"), info.storageDriver},
    };
    QString text;
    for (const auto &[name, value] : lines) {
        if (!value.isEmpty())
            text += (name + u':').leftJustified(12) + value + u'\n';
    }
    return text;
}

int runEngine(const Call &call)
{
    const auto info = detectedEngine(call.surroundings(), Engine::EngineDetector::Extent::All);
    if (!info)
        return Cancelled;
    if (call.arguments().value(u"format"_s) == "json"_L1)
        call.print(QJsonDocument(engineJson(*info)).toJson(QJsonDocument::Indented));
    else
        call.print(engineText(*info).toUtf8());
    if (!info->explanation.isEmpty())
        call.complain(info->explanation);
    return info->canBuild() ? Done : NoEngine;
}

} // namespace

Command engineCommand()
{
    return {u"engine"_s,
            u"[--format text|json]"_s,
            Text::tr("Tells which engine was found, and what it can do."),
            {{u"format"_s, Text::tr("text (the default) or json"), u"FORMAT"_s, {}, {u"text"_s, u"json"_s}, false}},
            0,
            0,
            runEngine};
}

} // namespace Stagecraft::Cli
