// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "build/stepkey.h"

#include "build/stageslots.h"
#include "dockerfile/copyinstruction.h"
#include "dockerfile/keyvalues.h"
#include "dockerfile/mounts.h"
#include "dockerfile/secretname.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace Stagecraft::Build {

namespace {

using Dockerfile::Instruction;
using Dockerfile::InstructionKind;
using Variables = QMap<QString, QString>;

QString shown(const QString &name, const QString &value)
{
    if (!Dockerfile::isSecretName(name))
        return value;
    const QByteArray digest = QCryptographicHash::hash(value.toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"sha256:"_s + QString::fromLatin1(digest.first(16));
}

class Reader
{
public:
    Reader(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph, const StepSurroundings &surroundings)
        : m_tree(tree)
        , m_graph(graph)
        , m_surroundings(surroundings)
    { }

    [[nodiscard]] QList<StepKey> keys()
    {
        for (const Dockerfile::Stage &stage : m_graph.stages())
            readStage(stage);
        return m_keys;
    }

private:
    void readStage(const Dockerfile::Stage &stage)
    {
        // ENV, USER and SHELL come from the stage that this one continues; its ARGs do not.
        Variables variables = m_environments.value(stage.baseStage);
        const QList<StageSlot> steps = stageSlots(m_tree, m_graph, stage.index);
        qsizetype slot = 0;
        for (qsizetype at = stage.firstInstruction; at < stage.endInstruction; ++at) {
            addTo(variables, stage.index, at);
            if (slot >= steps.size() || steps.at(slot).instruction != at)
                continue;
            if (m_graph.reachable.value(stage.index))
                m_keys.append(keyOf(stage, steps.at(slot), static_cast<int>(slot), variables));
            ++slot;
        }
        variables.removeIf([](const auto &variable) { return variable.key().startsWith("ARG "_L1); });
        m_environments.insert(stage.index, variables);
    }

    /// What an instruction sets for those after it.
    void addTo(Variables &variables, int stage, qsizetype at) const
    {
        const Instruction &instruction = m_tree.instructions().at(at);
        switch (instruction.kind) {
        case InstructionKind::Arg:
            for (const Dockerfile::Argument &argument : m_graph.stageList.arguments) {
                if (argument.stage == stage && argument.line == instruction.startLine && argument.value)
                    variables.insert(u"ARG "_s + argument.name, shown(argument.name, *argument.value));
            }
            break;
        case InstructionKind::Env:
            addEnvironment(variables, at);
            break;
        case InstructionKind::User:
        case InstructionKind::Shell:
            variables.insert(instruction.keyword, wordsOf(at).join(u' '));
            break;
        default:
            break;
        }
    }

    void addEnvironment(Variables &variables, qsizetype at) const
    {
        const auto values = Dockerfile::keyValues(m_tree.instructions().at(at));
        // The words that were replaced, in their order: each belongs to the pair it stands in.
        for (const Dockerfile::KeyValue &pair : values.pairs)
            variables.insert(u"ENV "_s + pair.key, shown(pair.key, expanded(at, pair)));
    }

    [[nodiscard]] QString expanded(qsizetype at, const Dockerfile::KeyValue &pair) const
    {
        for (const Dockerfile::ExpandedWord &word : m_graph.stageList.expandedWords) {
            if (word.instruction == at && (word.range.contains(pair.range) || pair.range.contains(word.range)))
                return word.expansion.text;
        }
        return pair.value.value_or(QString());
    }

    [[nodiscard]] QStringList wordsOf(qsizetype at) const
    {
        QStringList words;
        for (const Dockerfile::Word &word : m_tree.instructions().at(at).arguments)
            words.append(m_graph.stageList.textOf(at, word, m_tree.escape()));
        return words;
    }

    [[nodiscard]] StepKey keyOf(const Dockerfile::Stage &stage, const StageSlot &slot, int ordinal,
                                const Variables &variables) const
    {
        const Instruction &instruction = m_tree.instructions().at(slot.instruction);
        StepKey key;
        key.stage = stage.index;
        key.stageName = stage.name;
        key.ordinal = ordinal;
        key.line = slot.line;
        key.keyword = slot.keyword;
        key.baseStage = ordinal == 0 ? stage.baseStage : -1;
        addSources(key, slot.instruction);
        if (slot.keyword == "FROM"_L1) {
            key.command = slot.command;
            key.base = m_surroundings.imageId ? m_surroundings.imageId(stage.base) : QString();
        } else if (slot.keyword == "RUN"_L1) {
            key.command = slot.command + bodiesOf(instruction);
            key.variables = variables;
            addMounts(key, instruction);
        } else {
            key.command = slot.keyword + u' ' + flagsOf(instruction, key) + wordsOf(slot.instruction).join(u' ')
                + bodiesOf(instruction);
            addCopied(key, slot.instruction);
        }
        return key;
    }

    /// Without `--from` of a stage: what a stage is called is nothing to the builder, and key.sources has which it is.
    [[nodiscard]] static QString flagsOf(const Instruction &instruction, const StepKey &key)
    {
        QString flags;
        for (const Dockerfile::Flag &flag : instruction.flags) {
            if (flag.name != "from"_L1 || key.sources.isEmpty())
                flags += flag.text() + u' ';
        }
        return flags;
    }

    [[nodiscard]] QString bodiesOf(const Instruction &instruction) const
    {
        QString bodies;
        for (const Dockerfile::Heredoc &heredoc : instruction.heredocs)
            bodies += u'\n' + QString::fromUtf8(m_tree.textAt(heredoc.bodyRange));
        return bodies;
    }

    void addSources(StepKey &key, qsizetype at) const
    {
        for (const Graph::Edge &edge : m_graph.edges) {
            const bool isOfStage = edge.instruction == at && edge.kind != Graph::Edge::Kind::Base
                && edge.from.kind == Graph::Source::Kind::Stage;
            if (isOfStage && !key.sources.contains(edge.from.stage))
                key.sources.append(edge.from.stage);
            if (edge.instruction == at && edge.from.kind == Graph::Source::Kind::Url)
                key.isRemote = true;
        }
    }

    void addCopied(StepKey &key, qsizetype at) const
    {
        const Instruction &instruction = m_tree.instructions().at(at);
        const auto copy = Dockerfile::copyInstruction(instruction);
        if (!copy || copy->from || copy->sources.isEmpty())
            return;
        QStringList sources;
        for (const Dockerfile::Word &source : copy->sources)
            sources.append(m_graph.stageList.textOf(at, source, m_tree.escape()));
        sources.removeIf(
            [](const QString &source) { return Dockerfile::addSourceOf(source) != Dockerfile::AddSource::Path; });
        QStringList excludes;
        const QList<Dockerfile::Flag> flags = Dockerfile::copyFlags(instruction).excludes;
        for (const Dockerfile::Flag &flag : flags)
            excludes.append(flag.value.value_or(QString()));
        addFiles(key, sources, excludes);
    }

    void addMounts(StepKey &key, const Instruction &instruction) const
    {
        QStringList sources;
        const QList<Dockerfile::Mount> mounts = Dockerfile::mountsOf(instruction, m_tree.text());
        for (const Dockerfile::Mount &mount : mounts) {
            if (mount.type == "bind"_L1 && mount.from.isEmpty())
                sources.append(mount.source);
        }
        addFiles(key, sources, {});
    }

    void addFiles(StepKey &key, const QStringList &sources, const QStringList &excludes) const
    {
        if (sources.isEmpty() || !m_surroundings.files)
            return;
        const ContextFiles taken = m_surroundings.files(sources, excludes);
        key.files = taken.files;
        key.filesComplete = taken.complete;
    }

    const Dockerfile::SyntaxTree &m_tree;
    const Graph::StageGraph &m_graph;
    const StepSurroundings &m_surroundings;
    QHash<int, Variables> m_environments; ///< What a stage hands on.
    QList<StepKey> m_keys;
};

} // namespace

QList<StepKey> stepKeysOf(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph,
                          const StepSurroundings &surroundings)
{
    return Reader(tree, graph, surroundings).keys();
}

} // namespace Stagecraft::Build
