// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "edit/stagereferences.h"

#include "dockerfile/mounts.h"
#include "graph/sourcelookup.h"

using namespace Qt::StringLiterals;

namespace Stagecraft::Edit {

using Graph::Edge;
using Graph::Source;

using Dockerfile::Flag;
using Dockerfile::Instruction;
using Dockerfile::InstructionKind;
using Dockerfile::Stage;
using Dockerfile::StageList;
using Dockerfile::SyntaxTree;

namespace {

/// Goes over all names that may mean a stage, and sorts them into stages and images.
class ReferenceReader
{
public:
    ReferenceReader(const SyntaxTree &tree, const StageList &stages)
        : m_tree(tree)
        , m_stages(stages)
        // Contexts given to one build change nothing about what the text means to the next.
        , m_lookup(stages, m_noParameters)
    {
        for (const Stage &stage : stages.stages) {
            readBase(stage);
            for (qsizetype i = stage.firstInstruction + 1; i < stage.endInstruction; ++i) {
                readInstruction(i);
            }
        }
    }

    [[nodiscard]] QList<StageReference> references() const { return m_references; }
    [[nodiscard]] QList<ImageUse> images() const { return m_images; }

private:
    void readBase(const Stage &stage)
    {
        StageReference reference;
        reference.instruction = stage.firstInstruction;
        reference.range = unquoted(m_tree, stage.baseRange);
        reference.stage = stage.baseStage;
        const QByteArrayView written = m_tree.textAt(stage.baseRange);
        reference.form = written.contains('$') ? StageReference::Form::Variable : StageReference::Form::Name;
        if (stage.baseStage >= 0) {
            m_references.append(reference);
        } else {
            m_images.append({stage.base, reference.kind, reference.instruction, reference.range});
        }
    }

    void readInstruction(qsizetype index)
    {
        const Instruction &instruction = m_tree.instructions().at(index);
        const InstructionKind kind = instruction.effectiveKind();
        for (const Flag &flag : instruction.flags) {
            if (kind == InstructionKind::Copy && flag.name == "from"_L1 && flag.value) {
                readCopy(index, flag);
            } else if (kind == InstructionKind::Run && flag.name == "mount"_L1) {
                readMount(index, flag);
            }
        }
    }

    void readCopy(qsizetype instruction, const Flag &flag)
    {
        StageReference reference{StageReference::Form::Index,       Edge::Kind::Copy, 0, instruction,
                                 unquoted(m_tree, flag.valueRange), flag.range};
        if (const std::optional<int> index = Graph::stageIndexIn(*flag.value)) {
            if (*index >= 0 && *index < m_stages.stages.size()) {
                reference.stage = *index;
                m_references.append(reference);
            }
            return;
        }
        reference.form = StageReference::Form::Name;
        add(reference, *flag.value);
    }

    void readMount(qsizetype instruction, const Flag &flag)
    {
        const Dockerfile::Mount mount = Dockerfile::mount(flag, m_tree.text());
        if (!mount.from.isEmpty()) {
            add({StageReference::Form::Name, Edge::Kind::Mount, 0, instruction, mount.fromRange, flag.range},
                mount.from);
        }
    }

    void add(StageReference reference, const QString &name)
    {
        const Source source = m_lookup.named(name);
        if (source.kind == Source::Kind::Stage) {
            reference.stage = source.stage;
            m_references.append(reference);
        } else {
            m_images.append({name, reference.kind, reference.instruction, reference.range});
        }
    }

    const SyntaxTree &m_tree;
    const StageList &m_stages;
    const Dockerfile::BuildParameters m_noParameters;
    Graph::SourceLookup m_lookup;
    QList<StageReference> m_references;
    QList<ImageUse> m_images;
};

} // namespace

TextRange unquoted(const SyntaxTree &tree, TextRange range)
{
    const QByteArrayView written = tree.textAt(range);
    const bool isQuoted =
        written.size() > 1 && (written.front() == '"' || written.front() == '\'') && written.front() == written.back();
    return isQuoted ? TextRange{range.start + 1, range.end - 1} : range;
}

QList<StageReference> referencesIn(const SyntaxTree &tree, const StageList &stages)
{
    return ReferenceReader(tree, stages).references();
}

TextEdits renumbering(const SyntaxTree &tree, const StageList &stages, const std::function<int(int)> &moved)
{
    TextEdits numbers;
    const QList<StageReference> references = referencesIn(tree, stages);
    for (const StageReference &reference : references) {
        if (reference.form == StageReference::Form::Index && moved(reference.stage) != reference.stage) {
            numbers.append({reference.range, QByteArray::number(moved(reference.stage))});
        }
    }
    return numbers;
}

QList<ImageUse> imageUsesIn(const SyntaxTree &tree, const StageList &stages)
{
    return ReferenceReader(tree, stages).images();
}

QStringList imageNamesIn(const SyntaxTree &tree, const StageList &stages)
{
    QStringList names;
    const QList<ImageUse> uses = imageUsesIn(tree, stages);
    for (const ImageUse &use : uses) {
        names.append(use.image.toLower());
    }
    return names;
}

} // namespace Stagecraft::Edit
