// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "project/composefile.h"

#include "project/yamlmapping.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Stagecraft::Project {

namespace {

QString atLine(int line, const QString &message)
{
    return QCoreApplication::translate("Project", "line %1: %2").arg(QString::number(line), message);
}

/// Reads the `build` of one service. The first thing that is wrong is kept and makes the whole unusable.
class BuildReader
{
public:
    explicit BuildReader(const Environment &environment)
        : m_environment(environment)
    { }

    std::optional<ComposeBuild> read(const QString &service, const YamlEntry &entry)
    {
        ComposeBuild build;
        build.service = service;
        build.line = entry.line;
        if (entry.value.IsScalar())
            build.context = text(entry);
        else if (entry.value.IsMap())
            readMapping(entriesOf(entry.value), build);
        else
            fail(entry.line, QCoreApplication::translate("Project", "\"build\" is neither a path nor a mapping"));
        return m_problem.isEmpty() ? std::optional(build) : std::nullopt;
    }

    [[nodiscard]] QString problem() const { return m_problem; }

private:
    void readMapping(const QList<YamlEntry> &entries, ComposeBuild &build)
    {
        if (const YamlEntry *context = entry(entries, u"context"))
            build.context = text(*context);
        if (const YamlEntry *dockerfile = entry(entries, u"dockerfile"))
            build.dockerfile = text(*dockerfile);
        if (const YamlEntry *inlined = entry(entries, u"dockerfile_inline"))
            build.inlineDockerfile = text(*inlined);
        if (const YamlEntry *target = entry(entries, u"target"))
            build.target = text(*target);
        if (const YamlEntry *arguments = entry(entries, u"args"))
            build.arguments = pairs(*arguments);
        if (const YamlEntry *contexts = entry(entries, u"additional_contexts"))
            build.additionalContexts = pairs(*contexts);
        if (const YamlEntry *platforms = entry(entries, u"platforms"))
            build.platforms = list(*platforms);
        if (build.inlineDockerfile && !build.dockerfile.isEmpty())
            fail(build.line,
                 QCoreApplication::translate("Project", "\"dockerfile\" and \"dockerfile_inline\" exclude each other"));
    }

    QString text(const YamlEntry &entry)
    {
        if (!entry.value.IsScalar()) {
            fail(entry.line, QCoreApplication::translate("Project", "\"%1\" is not a text").arg(entry.key));
            return {};
        }
        return replaced(textOf(entry.value), entry.line);
    }

    QString replaced(const QString &written, int line)
    {
        const auto value = interpolated(written, m_environment);
        if (!value)
            fail(line, value.error().message);
        return value ? *value : QString();
    }

    /// A mapping, or a list of `name=value`. What has no value takes that of the environment.
    QMap<QString, QString> pairs(const YamlEntry &entry)
    {
        QMap<QString, QString> result;
        const QList<YamlEntry> entries = entriesOf(entry.value);
        for (const YamlEntry &pair : entries) {
            if (pair.value.IsNull())
                takeFromEnvironment(pair.key, result);
            else
                result.insert(pair.key, text(pair));
        }
        const QStringList items = list(entry);
        for (const QString &item : items) {
            const qsizetype equals = item.indexOf(u'=');
            if (equals < 0)
                takeFromEnvironment(item, result);
            else
                result.insert(item.first(equals), item.sliced(equals + 1));
        }
        return result;
    }

    void takeFromEnvironment(const QString &name, QMap<QString, QString> &into) const
    {
        if (const auto it = m_environment.find(name); it != m_environment.end())
            into.insert(name, *it);
    }

    QStringList list(const YamlEntry &entry)
    {
        QStringList result;
        if (entry.value.IsSequence()) {
            for (const auto &item : entry.value)
                result.append(replaced(textOf(item), item.Mark().line + 1));
        } else if (!entry.value.IsMap() && !entry.value.IsNull()) {
            fail(entry.line, QCoreApplication::translate("Project", "\"%1\" is not a list").arg(entry.key));
        }
        return result;
    }

    void fail(int line, const QString &message)
    {
        if (m_problem.isEmpty())
            m_problem = atLine(line, message);
    }

    const Environment &m_environment;
    QString m_problem;
};

void readServices(const YAML::Node &services, const Environment &environment, ComposeFile &file)
{
    const QList<YamlEntry> entries = entriesOf(services);
    for (const YamlEntry &service : entries) {
        const QList<YamlEntry> keys = entriesOf(service.value);
        const YamlEntry *build = entry(keys, u"build");
        if (!build)
            continue;
        BuildReader reader(environment);
        if (const auto read = reader.read(service.key, *build))
            file.builds.append(*read);
        else
            file.warnings.append(
                QCoreApplication::translate("Project", "%1 (service \"%2\")").arg(reader.problem(), service.key));
    }
}

Result<ComposeFile> read(const QByteArray &text, const Environment &environment)
{
    const YAML::Node document = YAML::Load(text.toStdString());
    if (!document.IsMap())
        return Error{atLine(1, QCoreApplication::translate("Project", "a compose file is a mapping with \"services\"")),
                     {}};
    ComposeFile file;
    const QList<YamlEntry> entries = entriesOf(document);
    if (const YamlEntry *name = entry(entries, u"name")) {
        const auto value = interpolated(textOf(name->value), environment);
        file.name = value ? *value : QString();
    }
    if (const YamlEntry *services = entry(entries, u"services"))
        readServices(services->value, environment, file);
    return file;
}

} // namespace

Result<ComposeFile> parseCompose(const QByteArray &text, const Environment &environment)
{
    try {
        return read(text, environment);
    } catch (const YAML::Exception &exception) {
        return Error{atLine(exception.mark.line + 1, QString::fromStdString(exception.msg)), {}};
    } catch (const std::exception &exception) {
        return Error{atLine(1, QString::fromUtf8(exception.what())), {}};
    }
}

} // namespace Stagecraft::Project
