// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "edit/products.h"

#include "dockerfile/copyinstruction.h"
#include "dockerfile/lineinstructions.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Stagecraft::Edit {

using Graph::Edge;
using Graph::Source;
using Graph::StageGraph;

using Dockerfile::CopyInstruction;
using Dockerfile::Instruction;
using Dockerfile::InstructionKind;
using Dockerfile::Stage;
using Dockerfile::SyntaxTree;

namespace {

struct Product
{
    QLatin1StringView command;
    QLatin1StringView path; ///< Relative to the working directory.
};

// What the usual tools leave behind, the more telling first.
constexpr std::array products{
    Product{"cargo build --release"_L1, "target/release/"_L1},
    Product{"mvn "_L1, "target/*.jar"_L1},
    Product{"mvnw "_L1, "target/*.jar"_L1},
    Product{"gradle"_L1, "build/libs/*.jar"_L1},
    Product{"dotnet publish"_L1, "out/"_L1},
    Product{"npm ci"_L1, "node_modules"_L1},
    Product{"npm install"_L1, "node_modules"_L1},
    Product{"pip install --user"_L1, "/root/.local"_L1},
};

constexpr std::array bundlers{"run build"_L1, "yarn build"_L1, "vite build"_L1, "ng build"_L1};

QString namedOutput(const QString &command)
{
    static const QRegularExpression output(u"(?:^|\\s)(?:-o|--output|--out)[ =]([^\\s;&|\\\\]+)"_s);
    return output.match(command).captured(1);
}

QString namedProduct(const QString &command)
{
    if (const QString output = namedOutput(command); !output.isEmpty()) {
        return output;
    }
    if (std::ranges::any_of(bundlers, [&](QLatin1StringView bundler) { return command.contains(bundler); })) {
        return u"dist"_s;
    }
    const auto *product =
        std::ranges::find_if(products, [&](const Product &known) { return command.contains(known.command); });
    return product == products.end() ? QString() : QString(product->path);
}

/// What others take from the stage by COPY or by a mount, in the order of the text.
QStringList takenFrom(const StageGraph &graph, int stage)
{
    QStringList paths;
    for (const Edge &edge : graph.edges) {
        if (edge.from == Source{Source::Kind::Stage, stage, {}}) {
            paths += edge.paths;
        }
    }
    return paths;
}

/// What its commands are known to make, the last first.
QStringList madeBy(const SyntaxTree &tree, const StageGraph &graph, int stage)
{
    const Stage &maker = graph.stages().at(stage);
    QStringList paths;
    for (qsizetype i = maker.endInstruction - 1; i > maker.firstInstruction; --i) {
        if (const QString product = productOf(tree, graph, i); !product.isEmpty()) {
            paths.append(product);
        }
    }
    return paths;
}

/// Where COPY and ADD of the stage put things.
QStringList copiedInto(const SyntaxTree &tree, const StageGraph &graph, int stage)
{
    const Stage &receiver = graph.stages().at(stage);
    QStringList paths;
    for (qsizetype i = receiver.firstInstruction + 1; i < receiver.endInstruction; ++i) {
        if (const QString path = copiedTo(tree, graph, i); !path.isEmpty()) {
            paths.append(path);
        }
    }
    return paths;
}

QString destinationFor(const QString &path, const QString &directory)
{
    if (directory != "/"_L1) {
        return u"./"_s;
    }
    const QString name = path.section(u'/', -1, -1, QString::SectionSkipEmpty);
    return name.contains(u'*') || name.contains(u'$') || name.isEmpty() ? u"/"_s : u'/' + name;
}

QString withoutLastSlash(QString path)
{
    if (path.size() > 1 && path.endsWith(u'/')) {
        path.chop(1);
    }
    return path;
}

/// Whether it says the same wherever it is written.
bool isPlain(const QString &path)
{
    return std::ranges::none_of(
        path, [](QChar c) { return c == u'$' || c == u'"' || c == u'\'' || c == u'\\' || c == u'`'; });
}

} // namespace

QString pathInside(const QString &directory, const QString &path)
{
    if (path.startsWith(u'$')) {
        return path;
    }
    const QString cleaned = QDir::cleanPath(path.startsWith(u'/') ? path : directory + u'/' + path);
    const bool isFolder = path.endsWith(u'/') && cleaned != "/"_L1;
    return isFolder ? cleaned + u'/' : cleaned;
}

QString workingDirectoryAt(const SyntaxTree &tree, const StageGraph &graph, int stage, qsizetype instruction)
{
    const Stage &read = graph.stages().at(stage);
    QString directory =
        read.baseStage >= 0 && read.baseStage < stage ? workingDirectory(tree, graph, read.baseStage) : u"/"_s;
    for (qsizetype i = read.firstInstruction + 1; i < instruction; ++i) {
        if (tree.instructions().at(i).kind != InstructionKind::Workdir) {
            continue;
        }
        const Dockerfile::Word path = Dockerfile::workdirInstruction(tree.instructions().at(i))->path;
        if (!path.text().isEmpty()) {
            directory = withoutLastSlash(pathInside(directory, path.text()));
        }
    }
    return directory;
}

QString workingDirectory(const SyntaxTree &tree, const StageGraph &graph, int stage)
{
    return workingDirectoryAt(tree, graph, stage, graph.stages().at(stage).endInstruction);
}

QString productOf(const SyntaxTree &tree, const StageGraph &graph, qsizetype instruction)
{
    const Instruction &command = tree.instructions().at(instruction);
    const int stage = graph.stageList.stageOfInstruction(instruction);
    if (command.kind != InstructionKind::Run || stage < 0) {
        return {};
    }
    const QString product = namedProduct(command.argumentsText());
    return product.isEmpty() ? QString() : pathInside(workingDirectoryAt(tree, graph, stage, instruction), product);
}

QString copiedTo(const SyntaxTree &tree, const StageGraph &graph, qsizetype instruction)
{
    const Instruction &copying = tree.instructions().at(instruction);
    const std::optional<CopyInstruction> copy = Dockerfile::copyInstruction(copying);
    const int stage = graph.stageList.stageOfInstruction(instruction);
    if (!copy || stage < 0 || copying.kind == InstructionKind::Onbuild) {
        return {};
    }
    const Dockerfile::ExpandedWord *word = graph.stageList.expansionOf(instruction, copy->destination);
    const QString written = word == nullptr || word->expansion.isComplete()
        ? graph.stageList.textOf(instruction, copy->destination, tree.escape())
        : copy->destination.text();
    return pathInside(workingDirectoryAt(tree, graph, stage, instruction), written);
}

QStringList productsOf(const SyntaxTree &tree, const StageGraph &graph, int stage)
{
    QStringList all;
    for (int made = stage; made >= 0; made = graph.stages().at(made).baseStage) {
        all += takenFrom(graph, made) + madeBy(tree, graph, made) + copiedInto(tree, graph, made);
    }
    all.append(workingDirectory(tree, graph, stage));
    QStringList paths;
    for (const QString &path : std::as_const(all)) {
        const QString absolute = pathInside(u"/"_s, path);
        if (!path.isEmpty() && absolute != "/"_L1 && isPlain(absolute)) {
            paths.append(absolute);
        }
    }
    paths.removeDuplicates();
    return paths;
}

CopyLine guessedCopy(const SyntaxTree &tree, const StageGraph &graph, int from, int to)
{
    const QStringList known = takenFrom(graph, from) + madeBy(tree, graph, from);
    const QString path = known.isEmpty() ? workingDirectory(tree, graph, from) : known.constFirst();
    return {{path}, destinationFor(path, workingDirectory(tree, graph, to))};
}

} // namespace Stagecraft::Edit
