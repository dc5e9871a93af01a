// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "engine/imageconfiguration.h"

#include "engine/clientanswer.h"
#include "engine/imageexport.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Stagecraft::Engine {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Engine)
};

/// Whether a line of the history only says something about the image. BuildKit and the legacy builder, which marks such
/// a line with `#(nop)`, word them by the instruction.
bool isMetadata(const QString &createdBy)
{
    static constexpr std::array keywords{"ARG"_L1,         "CMD"_L1,   "ENTRYPOINT"_L1, "ENV"_L1,     "EXPOSE"_L1,
                                         "HEALTHCHECK"_L1, "LABEL"_L1, "MAINTAINER"_L1, "ONBUILD"_L1, "SHELL"_L1,
                                         "STOPSIGNAL"_L1,  "USER"_L1,  "VOLUME"_L1};
    const qsizetype mark = createdBy.indexOf("#(nop)"_L1);
    const QString instruction = (mark < 0 ? createdBy : createdBy.sliced(mark + 6)).trimmed();
    const QString keyword = instruction.section(u' ', 0, 0);
    return std::ranges::any_of(keywords, [&](QLatin1StringView each) { return keyword == each; });
}

/// A line of the history; `Size` is a number in quotes.
QJsonObject historyLine(const QJsonObject &printed)
{
    const QString createdBy = printed["CreatedBy"_L1].toString();
    const bool hasBytes = printed["Size"_L1].toVariant().toLongLong() > 0;
    return {{"created_by"_L1, createdBy}, {"empty_layer"_L1, !hasBytes && isMetadata(createdBy)}};
}

QJsonArray historyFrom(const QByteArray &printed)
{
    QJsonArray history;
    const QList<QByteArray> lines = printed.split('\n');
    for (const QByteArray &line : lines) {
        if (const QJsonObject object = QJsonDocument::fromJson(line).object(); !object.isEmpty())
            history.prepend(historyLine(object));
    }
    return history;
}

} // namespace

QStringList historyArguments(const QString &image)
{
    return {u"image"_s, u"history"_s, u"--no-trunc"_s, u"--human=false"_s, u"--format"_s, u"{{json .}}"_s, image};
}

Result<QByteArray> imageConfigurationFrom(const QByteArray &inspected, const QByteArray &history)
{
    const QJsonObject image = QJsonDocument::fromJson(inspected).object();
    const QJsonArray layers = image["RootFS"_L1]["Layers"_L1].toArray();
    const QJsonArray lines = historyFrom(history);
    const auto made =
        std::ranges::count_if(lines, [](const auto &line) { return !line.toObject()["empty_layer"_L1].toBool(); });
    if (image.isEmpty() || made != layers.size())
        return Error{Text::tr("The engine's answer about the image could not be read."), {}};
    QJsonObject configuration{{"config"_L1, image["Config"_L1]},
                              {"rootfs"_L1, QJsonObject{{"type"_L1, "layers"_L1}, {"diff_ids"_L1, layers}}},
                              {"history"_L1, lines}};
    for (const auto &[key, name] : {std::pair("os"_L1, "Os"_L1), std::pair("architecture"_L1, "Architecture"_L1),
                                    std::pair("variant"_L1, "Variant"_L1)}) {
        if (const QString value = image[name].toString(); !value.isEmpty())
            configuration[key] = value;
    }
    return QJsonDocument(configuration).toJson(QJsonDocument::Compact);
}

Result<QByteArray> imageConfiguration(const QString &program, const QString &image,
                                      const QProcessEnvironment &environment)
{
    const auto inspected = answerOf(program, inspectArguments(image), environment);
    if (!inspected)
        return inspected.error();
    const auto history = answerOf(program, historyArguments(image), environment);
    return history ? imageConfigurationFrom(*inspected, *history) : history.error();
}

} // namespace Stagecraft::Engine
