// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "graph/edgecollector.h"

#include "dockerfile/copyinstruction.h"
#include "dockerfile/expansion.h"
#include "dockerfile/imagereference.h"
#include "dockerfile/mounts.h"
#include "graph/sourcelookup.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stagecraft::Graph {

using Dockerfile::BuildParameters;
using Dockerfile::CopyInstruction;
using Dockerfile::ExpandedWord;
using Dockerfile::Instruction;
using Dockerfile::InstructionKind;
using Dockerfile::Mount;
using Dockerfile::Stage;
using Dockerfile::StageList;
using Dockerfile::SyntaxTree;
using Dockerfile::Word;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(StageGraph)
};

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

QStringList textsOf(const QList<Word> &words)
{
    QStringList texts;
    for (const Word &word : words) {
        texts.append(word.text());
    }
    return texts;
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
                addInstruction(i, m_tree.instructions().at(i).kind, {stage.index, false});
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
            if (instruction.kind == InstructionKind::Onbuild) {
                addInstruction(i, instruction.triggerKind, {child, true});
            }
        }
    }

    void addInstruction(qsizetype index, InstructionKind kind, Consumer consumer)
    {
        if (kind == InstructionKind::Copy) {
            addCopy(index, consumer);
        } else if (kind == InstructionKind::Add) {
            addAdd(index, consumer);
        } else if (kind == InstructionKind::Run) {
            addMounts(index, consumer);
        }
    }

    [[nodiscard]] Edge emptyEdge(Edge::Kind kind, qsizetype instruction, Consumer consumer) const
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
        const std::optional<CopyInstruction> copy = Dockerfile::copyInstruction(m_tree.instructions().at(index));
        if (!copy) {
            return;
        }
        Edge edge = emptyEdge(Edge::Kind::Copy, index, consumer);
        edge.paths = textsOf(copy->sources);
        edge.destination = copy->destination.text();
        for (const Word &source : copy->sources) {
            if (isAddress(expandedText(source, index))) {
                refuse(source.range, Text::tr("COPY takes files only. Use ADD to fetch from an address."));
            }
        }
        if (copy->from && !copy->from->isEmpty()) {
            edge.referenceRange = copy->fromRange;
            resolveReference(*copy->from, edge);
            m_result.edges.append(edge);
            return;
        }
        edge.from.kind = Source::Kind::Context;
        if (!edge.paths.isEmpty()) {
            m_result.edges.append(edge);
        }
    }

    void resolveReference(const QString &name, Edge &edge)
    {
        const std::optional<int> index = stageIndexIn(name);
        if (hasVariable(name, m_tree.escape())) {
            edge.from = {Source::Kind::Image, -1, name};
            edge.valid = false;
            refuse(edge.referenceRange,
                   Text::tr("COPY --from takes no variables. Add a stage \"FROM %1 AS name\" above and copy from that.")
                       .arg(name));
        } else if (index && (*index < 0 || *index >= m_stages.stages.size())) {
            edge.from = {Source::Kind::Image, -1, name};
            edge.valid = false;
            refuse(edge.referenceRange,
                   Text::tr("There is no stage number %1: stages are counted from 0, and the last is %2.")
                       .arg(*index)
                       .arg(m_stages.stages.size() - 1));
        } else {
            edge.from = index ? m_lookup.stage(*index) : m_lookup.named(name);
            refuseInvalidImage(edge);
        }
    }

    /// What is no stage has to be an image, which BuildKit looks for.
    void refuseInvalidImage(Edge &edge)
    {
        using Dockerfile::ImageReference;
        if (edge.from.kind != Source::Kind::Image || edge.from.text == "scratch"_L1)
            return;
        const ImageReference::Validity validity = ImageReference::parse(edge.from.text).validity;
        if (validity == ImageReference::Validity::Valid)
            return;
        edge.valid = false;
        refuse(
            edge.referenceRange,
            validity == ImageReference::Validity::UpperCase
                ? Text::tr("There is no stage \"%1\", and the name of an image is in lower case.").arg(edge.from.text)
                : Text::tr("\"%1\" is neither a stage nor the name of an image.").arg(edge.from.text));
    }

    /// A word of \a instruction as the builder takes it: quotes off, and variables in place where the text gives them a value.
    [[nodiscard]] QString expandedText(const Word &word, qsizetype instruction) const
    {
        if (const ExpandedWord *expanded = m_stages.expansionOf(instruction, word)) {
            return expanded->expansion.isComplete() ? expanded->expansion.text : word.text();
        }
        const auto none = [](const QString &) -> std::optional<QString> { return std::nullopt; };
        const QString written = word.text();
        return written.contains(u'$') ? written : Dockerfile::expanded(written, none, m_tree.escape()).text;
    }

    void addAdd(qsizetype index, Consumer consumer)
    {
        const std::optional<CopyInstruction> add = Dockerfile::copyInstruction(m_tree.instructions().at(index));
        if (!add) {
            return;
        }
        Edge files = emptyEdge(Edge::Kind::Copy, index, consumer);
        files.from.kind = Source::Kind::Context;
        files.destination = add->destination.text();
        for (const Word &source : add->sources) {
            const QString address = expandedText(source, index);
            if (isAddress(address)) {
                Edge edge = emptyEdge(Edge::Kind::Add, index, consumer);
                edge.from = {Source::Kind::Url, -1, address};
                edge.paths = {source.text()};
                edge.destination = files.destination;
                m_result.edges.append(edge);
            } else {
                files.paths.append(source.text());
            }
        }
        if (!files.paths.isEmpty()) {
            m_result.edges.append(files);
        }
    }

    void addMounts(qsizetype index, Consumer consumer)
    {
        const QList<Mount> mounts = Dockerfile::mountsOf(m_tree.instructions().at(index), m_tree.text());
        for (const Mount &mount : mounts) {
            addMount(mount, emptyEdge(Edge::Kind::Mount, index, consumer));
        }
    }

    [[nodiscard]] QString typeOf(const Mount &mount, qsizetype instruction) const
    {
        for (const Dockerfile::MountField &field : mount.fields) {
            if (field.key == "type"_L1 && field.value) {
                return expandedText({TextPart(*field.value), field.valueRange}, instruction).toLower();
            }
        }
        return mount.type;
    }

    void addMount(const Mount &mount, Edge edge)
    {
        edge.mountType = typeOf(mount, edge.instruction);
        edge.destination = mount.target;
        edge.valid = mount.diagnostics.isEmpty();
        if (!mount.source.isEmpty()) {
            edge.paths = {mount.source};
        }
        if (!mount.from.isEmpty() && edge.mountType != "secret"_L1) {
            edge.referenceRange = mount.fromRange;
            edge.from = m_lookup.named(mount.from);
            if (edge.valid)
                refuseInvalidImage(edge);
            warnAboutIndex(mount, edge);
            m_result.edges.append(edge);
        } else if (edge.mountType == "bind"_L1) {
            edge.from.kind = Source::Kind::Context;
            m_result.edges.append(edge);
        }
    }

    void warnAboutIndex(const Mount &mount, const Edge &edge)
    {
        if (edge.from.kind == Source::Kind::Image && stageIndexIn(mount.from)) {
            refuse(mount.fromRange,
                   Text::tr("A mount knows no stage numbers: this is an image called \"%1\". Name the stage instead.")
                       .arg(mount.from),
                   Severity::Warning);
        }
    }

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
