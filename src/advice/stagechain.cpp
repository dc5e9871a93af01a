// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "advice/stagechain.h"

#include "dockerfile/copyinstruction.h"
#include "dockerfile/lineinstructions.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Stagecraft::Advice {

namespace {

/// Edges lie by the stage they feed, its base before the others.
const Graph::Edge *baseEdge(const Graph::StageGraph &graph, int stage)
{
    const auto found = std::ranges::lower_bound(graph.edges, stage, {}, &Graph::Edge::to);
    const bool isBase = found != graph.edges.cend() && found->to == stage && found->kind == Graph::Edge::Kind::Base;
    return isBase ? &*found : nullptr;
}

/// \a word with its variables replaced, or none when one of them is not known.
std::optional<QString> expandedText(const Graph::StageGraph &graph, qsizetype instruction, const Dockerfile::Word &word)
{
    if (!word.written.bytes().contains('$'))
        return word.text();
    const Dockerfile::ExpandedWord *found = graph.stageList.expansionOf(instruction, word);
    if (!found || !found->expansion.isComplete())
        return {};
    return found->expansion.text;
}

class ContentReader
{
public:
    explicit ContentReader(const Subject &subject)
        : m_subject(subject)
    { }

    void read(qsizetype index)
    {
        const Dockerfile::Instruction &instruction = m_subject.tree.instructions().at(index);
        switch (instruction.kind) {
        case Dockerfile::InstructionKind::Workdir:
            enter(index, *Dockerfile::workdirInstruction(instruction));
            break;
        case Dockerfile::InstructionKind::Run:
            m_content.runs.append({index, shellCommands(m_subject.tree, instruction)});
            break;
        case Dockerfile::InstructionKind::Copy:
        case Dockerfile::InstructionKind::Add:
            copy(index, instruction);
            break;
        default:
            break;
        }
    }

    [[nodiscard]] ChainContent content() const { return m_content; }

private:
    void enter(qsizetype index, const Dockerfile::WorkdirInstruction &workdir)
    {
        m_folder = absolute(expandedText(m_subject.graph, index, workdir.path).value_or(workdir.path.text()));
    }

    void copy(qsizetype index, const Dockerfile::Instruction &instruction)
    {
        const auto parts = Dockerfile::copyInstruction(instruction);
        if (!parts || parts->from || parts->sources.isEmpty())
            return;
        ContextCopy result{index, {}, {}};
        for (const Dockerfile::Word &source : parts->sources)
            result.sources.append(expandedText(m_subject.graph, index, source).value_or(source.text()));
        result.destination =
            absolute(expandedText(m_subject.graph, index, parts->destination).value_or(parts->destination.text()));
        m_content.copies.append(result);
    }

    QString absolute(const QString &path) const
    {
        return QDir::cleanPath(path.startsWith(u'/') ? path : m_folder + u'/' + path);
    }

    const Subject &m_subject;
    // What a base image has set is not known; most have the root.
    QString m_folder = u"/"_s;
    ChainContent m_content;
};

bool isBundling(const QString &script)
{
    static const QRegularExpression bundling(u"build|bundle|compile|dist"_s);
    return script.contains(bundling);
}

} // namespace

StageChain chainOf(const Graph::StageGraph &graph, int stage)
{
    StageChain chain;
    while (stage >= 0 && stage < graph.stages().size() && !chain.contains(stage)) {
        chain.stages.prepend(stage);
        const Graph::Edge *edge = baseEdge(graph, stage);
        const bool onStage = edge && edge->from.kind == Graph::Source::Kind::Stage;
        if (edge && edge->from.kind == Graph::Source::Kind::Image)
            chain.rootImage = edge->from.text;
        chain.rootRange = graph.stages().at(stage).baseRange;
        stage = onStage ? edge->from.stage : -1;
    }
    return chain;
}

QList<qsizetype> instructionsOf(const Graph::StageGraph &graph, const StageChain &chain)
{
    QList<qsizetype> result;
    for (const int index : chain.stages) {
        const Dockerfile::Stage &stage = graph.stages().at(index);
        for (qsizetype i = stage.firstInstruction; i < stage.endInstruction; ++i)
            result.append(i);
    }
    return result;
}

QList<bool> inChains(const Graph::StageGraph &graph, const std::function<bool(const Dockerfile::Stage &stage)> &has)
{
    QList<bool> result;
    result.reserve(graph.stages().size());
    for (const Dockerfile::Stage &stage : graph.stages())
        result.append((stage.baseStage >= 0 && result.at(stage.baseStage)) || has(stage));
    return result;
}

QList<bool> chainsWith(const Subject &subject, Dockerfile::InstructionKind kind)
{
    return inChains(subject.graph, [&](const Dockerfile::Stage &stage) {
        const auto first = subject.tree.instructions().cbegin();
        return std::any_of(first + stage.firstInstruction, first + stage.endInstruction,
                           [kind](const Dockerfile::Instruction &one) { return one.kind == kind; });
    });
}

ChainContent contentOf(const Subject &subject, const StageChain &chain)
{
    ContentReader reader(subject);
    const QList<qsizetype> instructions = instructionsOf(subject.graph, chain);
    for (const qsizetype index : instructions)
        reader.read(index);
    return reader.content();
}

bool isFolder(const QString &source, const Facts &facts)
{
    if (source.endsWith(u'/') || source == "*"_L1)
        return true;
    const QString clean = QDir::cleanPath(source);
    if (clean == "."_L1 || clean == "/"_L1)
        return true;
    if (!facts.contextFiles)
        return false;
    const QString prefix = (clean.startsWith(u'/') ? clean.sliced(1) : clean) + u'/';
    return std::any_of(facts.contextFiles->begin(), facts.contextFiles->end(),
                       [&](const QString &file) { return file.startsWith(prefix); });
}

bool isBuildCommand(const ShellCommand &command)
{
    static const QStringList always{u"make"_s,   u"cmake"_s,   u"ninja"_s, u"gcc"_s,    u"g++"_s, u"cc"_s,
                                    u"c++"_s,    u"clang"_s,   u"rustc"_s, u"javac"_s,  u"mvn"_s, u"mvnw"_s,
                                    u"gradle"_s, u"gradlew"_s, u"tsc"_s,   u"webpack"_s};
    const QStringView program = command.program();
    if (always.contains(program))
        return true;
    if (command.is(u"go", {u"build"_s, u"install"_s}) || command.is(u"cargo", {u"build"_s, u"install"_s})
        || command.is(u"dotnet", {u"build"_s, u"publish"_s}))
        return true;
    static const QStringList scriptRunners{u"npm"_s, u"yarn"_s, u"pnpm"_s, u"bun"_s};
    if (!scriptRunners.contains(program))
        return false;
    return std::any_of(command.words.begin() + 1, command.words.end(),
                       [](const CommandWord &word) { return isBundling(word.text); });
}

bool installsOneOf(const ShellCommand &command, const QStringList &packages)
{
    static const QStringList installers{u"apt-get"_s, u"apt"_s,      u"apk"_s,   u"dnf"_s,
                                        u"yum"_s,     u"microdnf"_s, u"zypper"_s};
    if (!installers.contains(command.program()))
        return false;
    return std::any_of(packages.begin(), packages.end(),
                       [&](const QString &package) { return command.hasWord(package); });
}

} // namespace Stagecraft::Advice
