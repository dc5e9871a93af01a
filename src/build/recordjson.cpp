// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "build/recordjson.h"

#include "build/jsonvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stagecraft::Build {

namespace {

BuildStep stepFrom(const QJsonObject &value)
{
    BuildStep step;
    step.id = value["id"_L1].toInt();
    step.name = value["name"_L1].toString();
    step.kind = static_cast<BuildStep::Kind>(std::clamp(value["kind"_L1].toInt(), 0, 3));
    step.stages = numbersFrom(value["stages"_L1]);
    step.lines = numbersFrom(value["lines"_L1]);
    step.mapping = value["approximate"_L1].toBool() ? MappingQuality::Approximate : MappingQuality::Exact;
    step.state = stepStateFrom(value["state"_L1].toString());
    step.seconds = value["seconds"_L1].toDouble();
    step.start = value["start"_L1].toDouble(-1);
    step.inputs = numbersFrom(value["inputs"_L1]);
    return step;
}

} // namespace

QJsonArray stepsJson(const QList<BuildStep> &steps)
{
    QJsonArray array;
    for (const BuildStep &step : steps) {
        array.append(QJsonObject{{u"id"_s, step.id},
                                 {u"name"_s, step.name},
                                 {u"kind"_s, static_cast<int>(step.kind)},
                                 {u"stages"_s, numbersJson(step.stages)},
                                 {u"lines"_s, numbersJson(step.lines)},
                                 {u"approximate"_s, step.mapping == MappingQuality::Approximate},
                                 {u"state"_s, stepStateName(step.state)},
                                 {u"seconds"_s, step.seconds},
                                 {u"start"_s, step.start},
                                 {u"inputs"_s, numbersJson(step.inputs)}});
    }
    return array;
}

QList<BuildStep> stepsFrom(const QJsonArray &array)
{
    QList<BuildStep> steps;
    for (const auto value : array)
        steps.append(stepFrom(value.toObject()));
    return steps;
}

QJsonObject detailsJson(const BuildRecord &record)
{
    return {
        {u"command"_s, record.command},       {u"textDigest"_s, record.textDigest},
        {u"builder"_s, record.builder},       {u"noCache"_s, record.noCache},
        {u"errorKind"_s, record.errorKind},   {u"errorLine"_s, record.errorLine},
        {u"errorStage"_s, record.errorStage}, {u"noCacheStages"_s, QJsonArray::fromStringList(record.noCacheStages)},
        {u"layers"_s, record.layers}};
}

void readDetails(BuildRecord &record, const QJsonObject &details)
{
    record.command = details["command"_L1].toString();
    record.textDigest = details["textDigest"_L1].toString();
    record.builder = details["builder"_L1].toString();
    record.noCache = details["noCache"_L1].toBool();
    record.noCacheStages = details["noCacheStages"_L1].toVariant().toStringList();
    record.errorKind = details["errorKind"_L1].toString();
    record.errorLine = details["errorLine"_L1].toInt();
    record.errorStage = details["errorStage"_L1].toInt(-1);
    record.layers = details["layers"_L1].toInt(-1);
}

} // namespace Stagecraft::Build
