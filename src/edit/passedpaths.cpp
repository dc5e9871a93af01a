// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "edit/passedpaths.h"

#include "dockerfile/copyinstruction.h"
#include "edit/products.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stagecraft::Edit {

using Graph::StageGraph;

using Dockerfile::CopyFlags;
using Dockerfile::CopyInstruction;
using Dockerfile::Instruction;
using Dockerfile::InstructionKind;
using Dockerfile::Stage;
using Dockerfile::SyntaxTree;
using Dockerfile::Word;

namespace {

/// The part of \a path below \a folder, empty where they are the same; none where it is elsewhere.
std::optional<QString> partBelow(const QString &path, const QString &folder)
{
    if (path == folder) {
        return QString();
    }
    const QString start = folder.endsWith(u'/') ? folder : folder + u'/';
    return path.startsWith(start) ? std::optional(path.sliced(start.size())) : std::nullopt;
}

QString joined(const QString &path, const QString &part)
{
    return part.isEmpty() ? path : QDir::cleanPath(path + u'/' + part);
}

/// What one instruction does to a path.
struct Effect
{
    enum class Kind {
        None,
        Passes, ///< Puts it there, from `origin`.
        Writes, ///< Changes it, or may do so.
    };

    Kind kind = Kind::None;
    QString origin;
};

/// Looks for what writes one path of a stage.
class PathReader
{
public:
    PathReader(const SyntaxTree &tree, const StageGraph &graph, int stage, const QString &path)
        : m_tree(tree)
        , m_graph(graph)
        , m_stage(graph.stages().at(stage))
        , m_path(path)
    { }

    [[nodiscard]] std::optional<PathOrigin> origin() const
    {
        for (qsizetype i = m_stage.endInstruction - 1; i > m_stage.firstInstruction; --i) {
            const Effect effect = effectOf(i);
            if (effect.kind != Effect::Kind::None) {
                const bool passes = effect.kind == Effect::Kind::Passes && !isCopiedAbove(i);
                return passes ? std::optional(PathOrigin{i, effect.origin}) : std::nullopt;
            }
        }
        return std::nullopt;
    }

private:
    /// Whether another copy could have put the path there: what is in a copied folder is not known.
    [[nodiscard]] bool isCopiedAbove(qsizetype index) const
    {
        for (qsizetype i = index - 1; i > m_stage.firstInstruction; --i) {
            const bool isCommand = m_tree.instructions().at(i).kind == InstructionKind::Run;
            if (!isCommand && effectOf(i).kind != Effect::Kind::None) {
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] Effect effectOf(qsizetype index) const
    {
        const Instruction &instruction = m_tree.instructions().at(index);
        if (instruction.kind == InstructionKind::Run) {
            return {mayWrite(index) ? Effect::Kind::Writes : Effect::Kind::None, {}};
        }
        const bool copies = instruction.kind == InstructionKind::Copy || instruction.kind == InstructionKind::Add;
        const std::optional<CopyInstruction> copy = Dockerfile::copyInstruction(instruction);
        return copies && copy ? effectOfCopy(index, *copy) : Effect();
    }

    /// Whether a command names the path, something that it is in, or is known to make it.
    [[nodiscard]] bool mayWrite(qsizetype index) const
    {
        const QString text = QString::fromUtf8(m_tree.textAt(m_tree.instructions().at(index).range));
        const QString product = QDir::cleanPath(productOf(m_tree, m_graph, index));
        if (!product.isEmpty() && (partBelow(m_path, product) || partBelow(product, m_path))) {
            return true;
        }
        const QString top = u'/' + m_path.section(u'/', 1, 1);
        return text.contains(lastName(m_path)) || text.contains(top);
    }

    [[nodiscard]] QString textOf(qsizetype index, const Word &word) const
    {
        return m_graph.stageList.textOf(index, word, m_tree.escape());
    }

    [[nodiscard]] Effect effectOfCopy(qsizetype index, const CopyInstruction &copy) const
    {
        const QString written = textOf(index, copy.destination);
        const QString directory = workingDirectoryAt(m_tree, m_graph, m_stage.index, index);
        const QString destination = QDir::cleanPath(pathInside(directory, written));
        const std::optional<QString> part = partBelow(m_path, destination);
        if (!part) {
            return {partBelow(destination, m_path) ? Effect::Kind::Writes : Effect::Kind::None, {}};
        }
        const bool intoFolder = isFolder(written) || copy.sources.size() > 1;
        Effect effect;
        for (const Word &source : copy.sources) {
            const Effect found = effectOfSource(textOf(index, source), *part, intoFolder);
            const bool isSecond = effect.kind != Effect::Kind::None && found.kind != Effect::Kind::None;
            effect = isSecond ? Effect{Effect::Kind::Writes, {}} : (found.kind == Effect::Kind::None ? effect : found);
        }
        const bool isOpen = effect.kind == Effect::Kind::None && !copy.heredocSources.isEmpty();
        const bool changes = effect.kind != Effect::Kind::None && !copiesAsItIs(index, copy);
        return isOpen || changes ? Effect{Effect::Kind::Writes, {}} : effect;
    }

    /// What a file or folder does that is copied to where the path, or a folder that it is in, is.
    [[nodiscard]] static Effect effectOfSource(const QString &source, const QString &part, bool intoFolder)
    {
        if (!isPlainPath(source)) {
            return {Effect::Kind::Writes, {}};
        }
        const QString path = pathInside(u"/"_s, source);
        const QString cleaned = QDir::cleanPath(path);
        if (!intoFolder || isFolder(source) || cleaned == "/"_L1) {
            return {Effect::Kind::Passes, joined(cleaned, part)};
        }
        // What does not end like a folder is taken for a file, which keeps its name.
        if (part.isEmpty()) {
            return {Effect::Kind::Writes, {}};
        }
        const std::optional<QString> inside = partBelow(part, lastName(cleaned));
        return inside ? Effect{Effect::Kind::Passes, joined(cleaned, *inside)} : Effect();
    }

    /// Owners are not looked at: what is copied on belongs to root again.
    [[nodiscard]] bool copiesAsItIs(qsizetype index, const CopyInstruction &copy) const
    {
        const CopyFlags flags = Dockerfile::copyFlags(m_tree.instructions().at(index));
        return copy.from && !flags.chmod && flags.excludes.isEmpty() && !flags.parents.value_or(false);
    }

    const SyntaxTree &m_tree;
    const StageGraph &m_graph;
    const Stage &m_stage;
    QString m_path;
};

} // namespace

std::optional<PathOrigin> originOf(const SyntaxTree &tree, const StageGraph &graph, int stage, const QString &path)
{
    return PathReader(tree, graph, stage, QDir::cleanPath(path)).origin();
}

bool isFolder(const QString &destination)
{
    return destination.endsWith(u'/') || destination == "."_L1 || destination == ".."_L1
        || destination.endsWith("/."_L1) || destination.endsWith("/.."_L1);
}

QString lastName(const QString &path)
{
    return path.section(u'/', -1, -1, QString::SectionSkipEmpty);
}

bool isPlainPath(const QString &path)
{
    const auto isSpecial = [](QChar c) { return c.isSpace() || u"*?[]$\"'\\`<"_s.contains(c); };
    return !path.isEmpty() && std::ranges::none_of(path, isSpecial);
}

} // namespace Stagecraft::Edit
