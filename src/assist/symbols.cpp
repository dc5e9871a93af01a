// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "assist/symbols.h"

#include "assist/messages.h"
#include "assist/variables.h"
#include "dockerfile/platformarguments.h"
#include "edit/stageedit.h"
#include "edit/stageoccurrences.h"

#include <QRegularExpression>

#include <algorithm>

namespace Stagecraft::Assist {

using namespace Qt::StringLiterals;
using Dockerfile::Heredoc;
using Dockerfile::StageList;
using Dockerfile::SyntaxTree;

namespace {

bool isAt(TextRange range, qsizetype offset)
{
    return range.start <= offset && offset <= range.end;
}

bool isAtAny(const QList<TextRange> &ranges, qsizetype offset)
{
    return std::ranges::any_of(ranges, [offset](TextRange range) { return isAt(range, offset); });
}

std::optional<Symbol> stageAt(const SyntaxTree &tree, const StageList &stages, qsizetype offset)
{
    const auto found = Edit::stageOccurrencesAt(tree, stages, offset);
    if (!found)
        return std::nullopt;
    const Dockerfile::Stage &stage = stages.stages.at(found->stage);
    const QString name = stage.writtenName.isEmpty() ? QString::number(stage.index) : stage.writtenName;
    return Symbol{Symbol::Kind::Stage, name, found->stage, {found->definition}, found->references};
}

std::optional<Symbol> variableAt(const SyntaxTree &tree, const StageList &stages, qsizetype offset)
{
    const QList<FileVariable> variables = variablesOf(tree, stages);
    for (const FileVariable &variable : variables) {
        if (isAtAny(variable.definitions, offset) || isAtAny(variable.reads, offset)) {
            const auto kind = variable.isArgument ? Symbol::Kind::Argument : Symbol::Kind::Variable;
            return Symbol{kind, variable.name, -1, variable.definitions, variable.reads};
        }
    }
    return std::nullopt;
}

/// The name in `<<NAME`, `<<-"NAME"`.
TextRange nameIn(const SyntaxTree &tree, const Heredoc &heredoc)
{
    const qsizetype at = tree.textAt(heredoc.introducerRange).indexOf(heredoc.name.toUtf8());
    const qsizetype start = heredoc.introducerRange.start + std::max<qsizetype>(at, 0);
    return {start, start + (at < 0 ? 0 : heredoc.name.toUtf8().size())};
}

std::optional<Symbol> heredocAt(const SyntaxTree &tree, qsizetype offset)
{
    const qsizetype index = tree.instructionAt(offset);
    if (index < 0)
        return std::nullopt;
    for (const Heredoc &heredoc : tree.instructions().at(index).heredocs) {
        if (!isAt(heredoc.introducerRange, offset) && !isAt(heredoc.terminatorRange, offset))
            continue;
        QList<TextRange> references;
        // Behind the tabs that <<- allows; a name that is not UTF-8 is shorter in the text than it is written out.
        const TextRange terminator = heredoc.terminatorRange;
        if (!terminator.isEmpty())
            references.append(
                {std::max(terminator.start, terminator.end - heredoc.name.toUtf8().size()), terminator.end});
        return Symbol{Symbol::Kind::Heredoc, heredoc.name, -1, {nameIn(tree, heredoc)}, references};
    }
    return std::nullopt;
}

TextEdits replacing(const SyntaxTree &tree, const QList<TextRange> &ranges, const QByteArray &name)
{
    TextEdits edits;
    for (const TextRange range : ranges) {
        if (tree.textAt(range) != name)
            edits.append({range, name});
    }
    return edits;
}

/// \sa https://docs.docker.com/reference/dockerfile/#predefined-args
bool isOfBuilder(const QString &name)
{
    static const QStringList proxies{u"HTTP_PROXY"_s, u"HTTPS_PROXY"_s, u"FTP_PROXY"_s, u"NO_PROXY"_s, u"ALL_PROXY"_s};
    return Dockerfile::PlatformArguments::names().contains(name) || proxies.contains(name.toUpper())
        || name == "SOURCE_DATE_EPOCH"_L1 || name.startsWith("BUILDKIT_"_L1);
}

/// Which variables share a name and where: must be the same before and after a renaming.
QList<qsizetype> counts(const QList<FileVariable> &variables)
{
    QList<qsizetype> all;
    for (const FileVariable &variable : variables)
        all << variable.definitions.size() << variable.reads.size();
    return all;
}

Result<Edit::PlannedEdit> renamedVariable(const SyntaxTree &tree, const Graph::StageGraph &graph, const Symbol &symbol,
                                          const QString &name)
{
    static const QRegularExpression names(uR"(\A[A-Za-z_][A-Za-z0-9_]*\z)"_s);
    if (!names.match(name).hasMatch())
        return Error{Messages::tr("A name starts with a letter or _, and goes on with letters, digits and _."), {}};
    if (isOfBuilder(symbol.name))
        return Error{Messages::tr("%1 is set by the builder itself under this name.").arg(symbol.name), {}};
    if (isOfBuilder(name))
        return Error{Messages::tr("%1 is set by the builder itself.").arg(name), {}};
    const QList<FileVariable> before = variablesOf(tree, graph.stageList);
    const auto isTaken = [&name](const FileVariable &variable) { return variable.name == name; };
    if (name != symbol.name && std::ranges::any_of(before, isTaken))
        return Error{Messages::tr("Another variable is called %1 already.").arg(name), {}};
    const TextEdits edits = replacing(tree, symbol.all(), name.toUtf8());
    const SyntaxTree after = SyntaxTree::parse(applied(tree.text(), edits));
    if (counts(variablesOf(after, Dockerfile::stagesOf(after))) != counts(before))
        return Error{Messages::tr("Called %1, it would be taken for something else.").arg(name), {}};
    return Edit::PlannedEdit{edits, Messages::tr("Rename %1 to %2").arg(symbol.name, name)};
}

Result<Edit::PlannedEdit> renamedHeredoc(const SyntaxTree &tree, const Symbol &symbol, const QString &name)
{
    static const QRegularExpression names(uR"(\A[A-Za-z0-9_][A-Za-z0-9_.\-]*\z)"_s);
    if (!names.match(name).hasMatch())
        return Error{Messages::tr("The name of a heredoc is made of letters, digits, _, - and dots."), {}};
    const TextEdits edits = replacing(tree, symbol.all(), name.toUtf8());
    const SyntaxTree after = SyntaxTree::parse(applied(tree.text(), edits));
    const auto renamed = heredocAt(after, symbol.definition().start);
    // A line of its body that says so would end it.
    const bool endsElsewhere = !renamed || renamed->references.size() != symbol.references.size()
        || after.instructions().size() != tree.instructions().size();
    if (endsElsewhere)
        return Error{Messages::tr("Called %1, it would end at another line.").arg(name), {}};
    return Edit::PlannedEdit{edits, Messages::tr("Rename heredoc %1 to %2").arg(symbol.name, name)};
}

} // namespace

QList<TextRange> Symbol::all() const
{
    QList<TextRange> ranges = definitions + references;
    std::ranges::sort(ranges, {}, &TextRange::start);
    return ranges;
}

std::optional<Symbol> symbolAt(const SyntaxTree &tree, const StageList &stages, qsizetype offset)
{
    if (auto stage = stageAt(tree, stages, offset))
        return stage;
    if (auto variable = variableAt(tree, stages, offset))
        return variable;
    return heredocAt(tree, offset);
}

Result<Edit::PlannedEdit> renamed(const SyntaxTree &tree, const Graph::StageGraph &graph, const Symbol &symbol,
                                  const QString &name)
{
    switch (symbol.kind) {
    case Symbol::Kind::Stage:
        return Edit::renameStage(tree, graph, symbol.stage, name);
    case Symbol::Kind::Heredoc:
        return renamedHeredoc(tree, symbol, name);
    case Symbol::Kind::Argument:
    case Symbol::Kind::Variable:
        break;
    }
    return renamedVariable(tree, graph, symbol, name);
}

} // namespace Stagecraft::Assist
