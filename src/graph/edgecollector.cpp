// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "graph/edgecollector.h"

#include "dockerfile/expansion.h"
#include "graph/mount.h"
#include "graph/sourcelookup.h"
#include "graph/stagevariables.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stagecraft::Graph {

using Dockerfile::BuildParameters;
using Dockerfile::Flag;
using Dockerfile::Heredoc;
using Dockerfile::Instruction;
using Dockerfile::Stage;
using Dockerfile::StageList;
using Dockerfile::SyntaxTree;
using Dockerfile::Word;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("StageGraph", text);
}

/// Whether the builder would replace anything in \a text.
bool hasVariable(const QString &text, char escape)
{
    bool asked = false;
    const auto lookup = [&asked](const QString &) -> std::optional<QString> {
        asked = true;
        return QString();
    };
    const Dockerfile::Expansion expansion = Dockerfile::expanded(text, lookup, escape);
    return asked || !expansion.error.isEmpty();
}

bool isHeredoc(const Instruction &instruction, const Word &word)
{
    return std::ranges::any_of(
        instruction.heredocs, [&word](const Heredoc &heredoc) { return heredoc.introducerRange.overlaps(word.range); });
}

/// The files a COPY or ADD names, without those it holds itself as heredocs.
QStringList sourcesOf(const Instruction &instruction)
{
    QStringList sources;
    for (qsizetype i = 0; i + 1 < instruction.arguments.size(); ++i) {
        if (!isHeredoc(instruction, instruction.arguments.at(i))) {
            sources.append(instruction.arguments.at(i).text);
        }
    }
    return sources;
}

QString destinationOf(const Instruction &instruction)
{
    return instruction.arguments.size() < 2 ? QString() : instruction.arguments.constLast().text;
}

/// Which stage an instruction works for: its own, or, as a trigger, one built on it.
struct Consumer
{
    int stage = 0;
    bool triggered = false;
};

class EdgeCollector
{
public:
    EdgeCollector(const SyntaxTree &tree, const StageList &stages, const BuildParameters &parameters)
        : m_tree(tree)
        , m_stages(stages)
        , m_lookup(stages, parameters)
    { }

    [[nodiscard]] CollectedEdges result()
    {
        for (const Stage &stage : m_stages.stages) {
            addBase(stage);
            if (stage.baseStage >= 0) {
                addTriggers(m_stages.stages.at(stage.baseStage), stage.index);
            }
            for (qsizetype i = stage.firstInstruction + 1; i < stage.endInstruction; ++i) {
                addInstruction(i, m_tree.instructions().at(i).keyword, {stage.index, false});
            }
        }
        return std::move(m_result);
    }

private:
    void refuse(TextRange range, const QString &message, Severity severity = Severity::Error)
    {
        const Diagnostic diagnostic{range, severity, Layer::Meaning, message};
        // A trigger is read once for each stage it takes part in, but is wrong only once.
        if (!m_result.diagnostics.contains(diagnostic)) {
            m_result.diagnostics.append(diagnostic);
        }
    }

    void addBase(const Stage &stage)
    {
        if (stage.writtenBase.isEmpty()) {
            return;
        }
        Edge edge;
        edge.from = m_lookup.base(stage);
        edge.to = stage.index;
        edge.instruction = stage.firstInstruction;
        edge.line = stage.line;
        edge.referenceRange = stage.baseRange;
        m_result.edges.append(edge);
    }

    void addTriggers(const Stage &base, int child)
    {
        for (qsizetype i = base.firstInstruction + 1; i < base.endInstruction; ++i) {
            const Instruction &instruction = m_tree.instructions().at(i);
            if (instruction.keyword == "ONBUILD"_L1) {
                addInstruction(i, instruction.trigger, {child, true});
            }
        }
    }

    void addInstruction(qsizetype index, const QString &keyword, Consumer consumer)
    {
        if (keyword == "COPY"_L1) {
            addCopy(index, consumer);
        } else if (keyword == "ADD"_L1) {
            addAdd(index, consumer);
        } else if (keyword == "RUN"_L1) {
            addMounts(index, consumer);
        }
    }

    [[nodiscard]] Edge edge(Edge::Kind kind, qsizetype instruction, Consumer consumer) const
    {
        Edge edge;
        edge.kind = consumer.triggered ? Edge::Kind::OnBuild : kind;
        edge.to = consumer.stage;
        edge.instruction = instruction;
        edge.line = m_tree.instructions().at(instruction).startLine;
        return edge;
    }

    void addCopy(qsizetype index, Consumer consumer)
    {
        const Instruction &instruction = m_tree.instructions().at(index);
        Edge copy = edge(Edge::Kind::Copy, index, consumer);
        copy.paths = sourcesOf(instruction);
        copy.destination = destinationOf(instruction);
        const Flag *from = instruction.flag(u"from");
        if (from == nullptr) {
            copy.from.kind = Source::Kind::Context;
            checkCopySources(instruction);
            if (!copy.paths.isEmpty()) {
                m_result.edges.append(copy);
            }
        } else if (from->value && !from->value->isEmpty()) {
            copy.referenceRange = from->valueRange;
            resolveReference(*from->value, copy);
            m_result.edges.append(copy);
        }
    }

    void checkCopySources(const Instruction &instruction)
    {
        for (qsizetype i = 0; i + 1 < instruction.arguments.size(); ++i) {
            const Word &word = instruction.arguments.at(i);
            if (!isHeredoc(instruction, word) && isAddress(word.text)) {
                refuse(word.range, tr("COPY takes files only. Use ADD to fetch from an address."));
            }
        }
    }

    void resolveReference(const QString &name, Edge &edge)
    {
        const std::optional<int> index = stageIndexIn(name);
        if (hasVariable(name, m_tree.escape())) {
            edge.from = {Source::Kind::Image, -1, name};
            edge.valid = false;
            refuse(edge.referenceRange,
                   tr("COPY --from takes no variables. Add a stage \"FROM %1 AS name\" above and copy from that.")
                       .arg(name));
        } else if (index && (*index < 0 || *index >= m_stages.stages.size())) {
            edge.from = {Source::Kind::Image, -1, name};
            edge.valid = false;
            refuse(edge.referenceRange,
                   tr("There is no stage number %1: the stages of this file are numbered 0 to %2.")
                       .arg(*index)
                       .arg(m_stages.stages.size() - 1));
        } else {
            edge.from = index ? m_lookup.stage(*index) : m_lookup.named(name);
        }
    }

    /// An ADD source as it is fetched: quotes off, variables the text gives a value in place, others left as they are.
    [[nodiscard]] QString expandedSource(const QString &source, qsizetype instruction) const
    {
        if (!source.contains(u'$')) {
            return Dockerfile::expanded(source, noVariables, m_tree.escape()).text;
        }
        const QHash<QString, QString> variables = variablesBefore(m_tree, m_stages, instruction);
        const auto lookup = [&variables](const QString &name) -> std::optional<QString> {
            const QString value = variables.value(name);
            return value.isEmpty() ? u"${%1}"_s.arg(name) : value;
        };
        const Dockerfile::Expansion expansion = Dockerfile::expanded(source, lookup, m_tree.escape());
        return expansion.error.isEmpty() ? expansion.text : source;
    }

    void addAdd(qsizetype index, Consumer consumer)
    {
        const Instruction &instruction = m_tree.instructions().at(index);
        Edge files = edge(Edge::Kind::Copy, index, consumer);
        files.from.kind = Source::Kind::Context;
        files.destination = destinationOf(instruction);
        for (const QString &source : sourcesOf(instruction)) {
            const QString address = expandedSource(source, index);
            if (isAddress(address)) {
                Edge add = edge(Edge::Kind::Add, index, consumer);
                add.from = {Source::Kind::Url, -1, address};
                add.paths = {source};
                add.destination = files.destination;
                m_result.edges.append(add);
            } else {
                files.paths.append(source);
            }
        }
        if (!files.paths.isEmpty()) {
            m_result.edges.append(files);
        }
    }

    void addMounts(qsizetype index, Consumer consumer)
    {
        const Instruction &instruction = m_tree.instructions().at(index);
        std::optional<QHash<QString, QString>> variables;
        const auto lookup = [&](const QString &name) -> std::optional<QString> {
            if (!variables) {
                variables = variablesBefore(m_tree, m_stages, index);
            }
            return variables->contains(name) ? std::optional(variables->value(name)) : std::nullopt;
        };
        for (const Flag &flag : instruction.flags) {
            if (flag.name == "mount"_L1) {
                addMount(mountOf(m_tree, flag, lookup), edge(Edge::Kind::Mount, index, consumer));
            }
        }
    }

    void addMount(const Mount &mount, Edge edge)
    {
        for (const Diagnostic &diagnostic : mount.diagnostics) {
            refuse(diagnostic.range, diagnostic.message);
        }
        edge.mountType = mount.type;
        edge.destination = mount.target;
        edge.valid = mount.diagnostics.isEmpty();
        if (!mount.source.isEmpty()) {
            edge.paths = {mount.source};
        }
        if (!mount.from.isEmpty() && mount.type != "secret"_L1) {
            edge.referenceRange = mount.fromRange;
            edge.from = m_lookup.named(mount.from);
            warnAboutIndex(mount, edge);
            m_result.edges.append(edge);
        } else if (mount.type == "bind"_L1) {
            edge.from.kind = Source::Kind::Context;
            m_result.edges.append(edge);
        }
    }

    void warnAboutIndex(const Mount &mount, const Edge &edge)
    {
        if (edge.from.kind == Source::Kind::Image && stageIndexIn(mount.from)) {
            refuse(mount.fromRange,
                   tr("A mount knows no stage numbers: this is an image called \"%1\". Name the stage instead.")
                       .arg(mount.from),
                   Severity::Warning);
        }
    }

    static std::optional<QString> noVariables(const QString &) { return std::nullopt; }

    const SyntaxTree &m_tree;
    const StageList &m_stages;
    SourceLookup m_lookup;
    CollectedEdges m_result;
};

} // namespace

CollectedEdges collectEdges(const SyntaxTree &tree, const StageList &stages, const BuildParameters &parameters)
{
    return EdgeCollector(tree, stages, parameters).result();
}

} // namespace Stagecraft::Graph
