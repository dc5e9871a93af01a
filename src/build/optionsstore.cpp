// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "build/optionsstore.h"

#include "build/jsonvalues.h"
#include "dockerfile/secretname.h"
#include "project/storedfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace Stagecraft::Build {

namespace {

using Output = BuildRequest::Output;

constexpr auto budgetsKey = "budgets"_L1; // Bytes by target.

constexpr std::array outputNames{std::pair(Output::Load, "load"_L1), std::pair(Output::Push, "push"_L1),
                                 std::pair(Output::Archive, "archive"_L1), std::pair(Output::Folder, "folder"_L1)};

QString nameOf(Output output)
{
    const auto found = std::ranges::find(outputNames, output, [](const auto &row) { return row.first; });
    return found == outputNames.end() ? QString() : QString(found->second);
}

Output outputFrom(const QString &name)
{
    const auto found = std::ranges::find(outputNames, name, [](const auto &row) { return QString(row.second); });
    return found == outputNames.end() ? Output::Load : found->first;
}

/// null stands for "from the environment".
QJsonObject argumentsJson(const QMap<QString, std::optional<QString>> &arguments)
{
    QJsonObject object;
    for (auto it = arguments.cbegin(); it != arguments.cend(); ++it) {
        const bool isKept = it.value() && !Dockerfile::isSecretName(it.key());
        object.insert(it.key(), isKept ? QJsonValue(*it.value()) : QJsonValue(QJsonValue::Null));
    }
    return object;
}

QMap<QString, std::optional<QString>> argumentsFrom(const QJsonValue &value)
{
    QMap<QString, std::optional<QString>> arguments;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        arguments.insert(it.key(), it.value().isString() ? std::optional(it.value().toString()) : std::nullopt);
    return arguments;
}

/// The lists of a request, by their names in JSON.
constexpr std::array lists{
    std::pair("secrets"_L1, &BuildRequest::secrets), std::pair("ssh"_L1, &BuildRequest::ssh),
    std::pair("tags"_L1, &BuildRequest::tags),       std::pair("cacheFrom"_L1, &BuildRequest::cacheFrom),
    std::pair("cacheTo"_L1, &BuildRequest::cacheTo), std::pair("noCacheStages"_L1, &BuildRequest::noCacheStages)};

constexpr std::array words{
    std::pair("platform"_L1, &BuildRequest::platform), std::pair("builder"_L1, &BuildRequest::builder),
    std::pair("network"_L1, &BuildRequest::network), std::pair("destination"_L1, &BuildRequest::destination)};

} // namespace

QJsonObject optionsJson(const BuildRequest &request)
{
    QJsonObject object{{u"format"_s, u"stagecraft-build-options/1"_s},
                       {u"output"_s, nameOf(request.output)},
                       {u"noCache"_s, request.noCache},
                       {u"pull"_s, request.pull},
                       {u"arguments"_s, argumentsJson(request.arguments)},
                       {u"contexts"_s, textsJson(request.contexts)},
                       {u"labels"_s, textsJson(request.labels)}};
    for (const auto &[name, list] : lists)
        object.insert(name, QJsonArray::fromStringList(request.*list));
    for (const auto &[name, word] : words)
        object.insert(name, request.*word);
    return object;
}

BuildRequest withOptions(BuildRequest request, const QJsonObject &json)
{
    request.output = outputFrom(json["output"_L1].toString());
    request.noCache = json["noCache"_L1].toBool();
    request.pull = json["pull"_L1].toBool();
    request.arguments = argumentsFrom(json["arguments"_L1]);
    request.contexts = textsFrom(json["contexts"_L1]);
    request.labels = textsFrom(json["labels"_L1]);
    for (const auto &[name, list] : lists)
        request.*list = json[name].toVariant().toStringList();
    for (const auto &[name, word] : words)
        request.*word = json[name].toString();
    return request;
}

OptionsStore::OptionsStore(QString folder)
    : m_folder(std::move(folder))
{ }

BuildRequest OptionsStore::load(const QString &path) const
{
    return withOptions({}, known(path));
}

Result<Done> OptionsStore::save(const QString &path, const BuildRequest &options)
{
    QJsonObject kept = optionsJson(options);
    if (const QJsonValue budgets = known(path).value(budgetsKey); budgets.isObject())
        kept.insert(budgetsKey, budgets);
    return write(path, kept);
}

std::optional<qint64> OptionsStore::budget(const QString &path, const QString &target) const
{
    const qint64 bytes = known(path).value(budgetsKey).toObject().value(target).toInteger(-1);
    return bytes > 0 ? std::optional(bytes) : std::nullopt;
}

Result<Done> OptionsStore::setBudget(const QString &path, const QString &target, std::optional<qint64> bytes)
{
    QJsonObject kept = known(path);
    QJsonObject budgets = kept[budgetsKey].toObject();
    if (bytes)
        budgets.insert(target, *bytes);
    else
        budgets.remove(target);
    kept.insert(budgetsKey, budgets);
    return write(path, kept);
}

QJsonObject OptionsStore::known(const QString &path) const
{
    if (m_folder.isEmpty())
        return {};
    const QString file = fileOf(path);
    if (!m_known.contains(file))
        m_known.insert(file, Project::readJson(file));
    return m_known.value(file);
}

Result<Done> OptionsStore::write(const QString &path, const QJsonObject &json)
{
    if (m_folder.isEmpty())
        return Done{};
    m_known.insert(fileOf(path), json);
    return Project::writeJson(fileOf(path), json);
}

QString OptionsStore::fileOf(const QString &path) const
{
    const QByteArray digest = QCryptographicHash::hash(QDir::cleanPath(path).toUtf8(), QCryptographicHash::Sha256);
    return m_folder + u'/' + QString::fromLatin1(digest.toHex()) + u".json"_s;
}

} // namespace Stagecraft::Build
