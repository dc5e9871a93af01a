// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "graph/sourcelookup.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stagecraft::Graph {

using Dockerfile::BuildParameters;
using Dockerfile::Stage;
using Dockerfile::StageList;

namespace {

/// An image name in its short form, in which BuildKit compares names of contexts.
QString familiarName(QString name)
{
    for (const QLatin1StringView prefix : {"docker.io/library/"_L1, "docker.io/"_L1}) {
        if (name.startsWith(prefix)) {
            name.remove(0, prefix.size());
            break;
        }
    }
    if (name.endsWith(":latest"_L1)) {
        name.chop(7);
    }
    return name;
}

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// `user@host:path`, as git and ssh write it.
bool looksLikeSecureCopy(QStringView source)
{
    const qsizetype at = source.indexOf(u'@');
    const qsizetype colon = source.indexOf(u':', at);
    return at > 0 && colon > at + 1 && !source.first(colon).contains(u'/');
}

} // namespace

std::optional<int> stageIndexIn(QStringView text)
{
    const bool isSigned = text.startsWith(u'+') || text.startsWith(u'-');
    const QStringView digits = isSigned ? text.sliced(1) : text;
    if (digits.isEmpty() || !std::ranges::all_of(digits, isDigit)) {
        return std::nullopt;
    }
    bool fits = false;
    const int value = digits.toInt(&fits);
    if (!fits) {
        return std::nullopt;
    }
    return text.startsWith(u'-') ? -value : value;
}

bool isAddress(QStringView source)
{
    for (const QLatin1StringView scheme : {"http://"_L1, "https://"_L1, "git://"_L1, "ssh://"_L1}) {
        if (source.startsWith(scheme)) {
            return true;
        }
    }
    return looksLikeSecureCopy(source);
}

SourceLookup::SourceLookup(const StageList &stages, const BuildParameters &parameters)
    : m_stages(stages)
{
    for (const Stage &stage : stages.stages) {
        if (!stage.name.isEmpty()) {
            m_indexes.insert(stage.name, stage.index);
        }
    }
    for (auto context = parameters.contexts.cbegin(); context != parameters.contexts.cend(); ++context) {
        m_contexts.append(familiarName(context.key()));
    }
}

std::optional<Source> SourceLookup::context(const QString &name) const
{
    const QString familiar = familiarName(name);
    if (name.isEmpty() || familiar == "scratch"_L1 || familiar == "context"_L1 || !m_contexts.contains(familiar)) {
        return std::nullopt;
    }
    return Source{Source::Kind::Context, -1, familiar};
}

Source SourceLookup::stage(int index) const
{
    return context(m_stages.stages.at(index).name).value_or(Source{Source::Kind::Stage, index, QString()});
}

Source SourceLookup::base(const Stage &stage) const
{
    if (stage.baseStage >= 0) {
        return this->stage(stage.baseStage);
    }
    const QString text = stage.base.isEmpty() ? stage.writtenBase : stage.base;
    return context(text).value_or(Source{Source::Kind::Image, -1, text});
}

Source SourceLookup::named(const QString &name) const
{
    if (const int index = m_indexes.value(name.toLower(), -1); index >= 0) {
        return stage(index);
    }
    return context(name).value_or(Source{Source::Kind::Image, -1, name});
}

} // namespace Stagecraft::Graph
