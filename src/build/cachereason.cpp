// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "build/cachereason.h"

#include "build/stepmatching.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stagecraft::Build {

namespace {

using Kind = CacheReason::Kind;

constexpr qsizetype mostNames = 20;

CacheReason reasonFor(Kind kind, const QStringList &names = {})
{
    return {kind, names.mid(0, mostNames), static_cast<int>(std::max<qsizetype>(0, names.size() - mostNames)), true};
}

/// Names that one map has and the other has not, or with another value.
QStringList changedNames(const QMap<QString, QString> &before, const QMap<QString, QString> &after)
{
    QStringList names;
    for (auto it = after.cbegin(); it != after.cend(); ++it) {
        if (!before.contains(it.key()) || before[it.key()] != it.value())
            names.append(it.key());
    }
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (!after.contains(it.key()))
            names.append(it.key());
    }
    return names;
}

QStringList changedFiles(const QList<ContextFile> &before, const QList<ContextFile> &after)
{
    QMap<QString, QString> was;
    QMap<QString, QString> is;
    const auto fact = [](const ContextFile &file) {
        return u"%1 %2 %3"_s.arg(file.digest).arg(file.size).arg(file.mode);
    };
    for (const ContextFile &file : before)
        was.insert(file.path, fact(file));
    for (const ContextFile &file : after)
        is.insert(file.path, fact(file));
    return changedNames(was, is);
}

bool names(const QString &command, const QString &variable)
{
    const QRegularExpression use(u"\\$\\{?"_s + QRegularExpression::escape(variable) + u"\\b"_s);
    return command.contains(use);
}

CacheReason variableReason(const StepKey &before, const StepKey &after)
{
    QStringList changed = changedNames(before.variables, after.variables);
    QStringList arguments = changed.filter(QRegularExpression(u"^ARG "_s));
    if (arguments.isEmpty()) {
        changed.replaceInStrings(QRegularExpression(u"^ENV "_s), QString());
        return changed.isEmpty() ? CacheReason() : reasonFor(Kind::EnvironmentChanged, changed);
    }
    arguments.replaceInStrings(QRegularExpression(u"^ARG "_s), QString());
    CacheReason reason = reasonFor(Kind::ArgumentChanged, arguments);
    reason.isUsed =
        std::ranges::any_of(arguments, [&after](const QString &name) { return names(after.command, name); });
    return reason;
}

/// What of the step itself is another.
CacheReason ownReason(const StepKey &before, const StepKey &after)
{
    if (before.keyword == "FROM"_L1) {
        // Of an image that the engine did not have, or was not asked about, nothing is known.
        const bool isKnown = !before.base.isEmpty() && !after.base.isEmpty();
        const bool isSame = before.command == after.command && (!isKnown || before.base == after.base);
        return isSame ? CacheReason() : reasonFor(Kind::BaseChanged, {after.command.section(u' ', 1)});
    }
    if (before.command != after.command)
        return reasonFor(Kind::InstructionChanged);
    if (const CacheReason reason = variableReason(before, after); reason.kind != Kind::None)
        return reason;
    const QStringList files = changedFiles(before.files, after.files);
    return files.isEmpty() ? CacheReason() : reasonFor(Kind::FilesChanged, files);
}

class Comparison
{
public:
    Comparison(const CacheSide &before, const CacheSide &after)
        : m_before(before)
        , m_after(after)
        , m_matching(matchedSteps(before.keys, after.keys))
    { }

    [[nodiscard]] QList<CacheReason> reasons()
    {
        for (qsizetype at = 0; at < m_after.keys.size(); ++at)
            m_reasons.append(reasonAt(at));
        return m_reasons;
    }

private:
    [[nodiscard]] CacheReason reasonAt(qsizetype at) const
    {
        const StepKey &key = m_after.keys.at(at);
        if (const QStringList options = changedOptions(key); !options.isEmpty() && key.keyword != "FROM"_L1)
            return reasonFor(Kind::Option, options);
        const auto counterpart = m_matching.steps.constFind(at);
        const bool isNew = counterpart == m_matching.steps.cend();
        CacheReason own = isNew ? reasonFor(Kind::New) : ownReason(m_before.keys.at(*counterpart), key);
        if (own.kind != Kind::None)
            return own;
        if (sourcesBefore(key) != m_before.keys.at(*counterpart).sources)
            return reasonFor(Kind::InstructionChanged);
        if (const CacheReason earlier = earlierReason(at); earlier.kind != Kind::None)
            return earlier;
        const StepKey &before = m_before.keys.at(*counterpart);
        if (key.isRemote || !key.filesComplete || !before.filesComplete)
            return reasonFor(Kind::Unknown);
        return m_before.doneLines.contains(before.line) ? CacheReason() : reasonFor(Kind::NotFinished);
    }

    [[nodiscard]] QStringList changedOptions(const StepKey &key) const
    {
        QStringList options;
        if (m_after.noCache)
            options.append(u"--no-cache"_s);
        if (!key.stageName.isEmpty() && m_after.noCacheStages.contains(key.stageName, Qt::CaseInsensitive))
            options.append(u"--no-cache-filter="_s + key.stageName);
        if (m_before.platform != m_after.platform)
            options.append(u"--platform"_s);
        if (m_before.builder != m_after.builder)
            options.append(u"--builder"_s);
        return options;
    }

    /// What makes a step before it, or one it takes files from, another.
    [[nodiscard]] CacheReason earlierReason(qsizetype at) const
    {
        const StepKey &key = m_after.keys.at(at);
        const bool isFirst = at == 0 || m_after.keys.at(at - 1).stage != key.stage;
        const qsizetype previous = isFirst ? lastStepOf(key.baseStage) : at - 1;
        if (previous >= 0 && runs(previous))
            return reasonFor(Kind::EarlierStep, {rootOf(previous)});
        if (const QString gone = goneBefore(at); !isFirst && !gone.isEmpty())
            return reasonFor(Kind::StepGone, {gone});
        for (const int source : key.sources) {
            const qsizetype last = lastStepOf(source);
            if (last >= 0 && runs(last))
                return reasonFor(Kind::SourceStage, {nameOf(source)});
        }
        return {};
    }

    /// The stages that a step takes files from, by their numbers in the build before.
    [[nodiscard]] QList<int> sourcesBefore(const StepKey &key) const
    {
        QList<int> sources;
        for (const int source : key.sources)
            sources.append(m_matching.stages.value(source, -1));
        return sources;
    }

    /// The step that stood between this one and the one above it in the build before, or empty.
    [[nodiscard]] QString goneBefore(qsizetype at) const
    {
        const qsizetype counterpart = m_matching.steps.value(at, -1);
        if (counterpart <= 0 || m_matching.steps.value(at - 1, -1) == counterpart - 1)
            return {};
        const StepKey &gone = m_before.keys.at(counterpart - 1);
        return gone.stage == m_before.keys.at(counterpart).stage ? firstLine(gone.command) : QString();
    }

    [[nodiscard]] static QString firstLine(const QString &command) { return command.section(u'\n', 0, 0).left(80); }

    [[nodiscard]] bool runs(qsizetype at) const
    {
        const Kind kind = m_reasons.at(at).kind;
        return kind != Kind::None && kind != Kind::Unknown;
    }

    /// The command of the step that is the reason for another.
    [[nodiscard]] QString rootOf(qsizetype at) const
    {
        const CacheReason &reason = m_reasons.at(at);
        return reason.kind == Kind::EarlierStep ? reason.names.value(0) : firstLine(m_after.keys.at(at).command);
    }

    [[nodiscard]] qsizetype lastStepOf(int stage) const
    {
        for (qsizetype at = m_reasons.size() - 1; at >= 0; --at) {
            if (m_after.keys.at(at).stage == stage)
                return at;
        }
        return -1;
    }

    [[nodiscard]] QString nameOf(int stage) const
    {
        const qsizetype last = lastStepOf(stage);
        const QString name = last < 0 ? QString() : m_after.keys.at(last).stageName;
        return name.isEmpty() ? QString::number(stage) : name;
    }

    const CacheSide &m_before;
    const CacheSide &m_after;
    StepMatching m_matching;
    QList<CacheReason> m_reasons;
};

} // namespace

CacheSide cacheSideOf(const BuildRecord &record)
{
    CacheSide side;
    side.keys = stepKeysFrom(record.stepKeys);
    side.platform = record.platform;
    side.builder = record.builder;
    side.noCache = record.noCache;
    side.noCacheStages = record.noCacheStages;
    for (const BuildStep &step : record.steps) {
        if (step.state == BuildStep::State::Done || step.state == BuildStep::State::Cached)
            side.doneLines += step.lines;
    }
    return side;
}

QList<CacheReason> cacheReasons(const CacheSide &before, const CacheSide &after)
{
    return Comparison(before, after).reasons();
}

} // namespace Stagecraft::Build
