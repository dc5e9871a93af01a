// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/graph/pathguess.h"

#include "dockerfile/lineinstructions.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Stagecraft::App {

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

QString inside(const QString &directory, const QString &path)
{
    if (path.startsWith(u'/') || path.startsWith(u'$'))
        return path;
    const QString cleaned = QDir::cleanPath(directory + u'/' + path);
    return path.endsWith(u'/') ? cleaned + u'/' : cleaned;
}

QString namedOutput(const QString &command)
{
    static const QRegularExpression output(u"(?:^|\\s)(?:-o|--output|--out)[ =]([^\\s;&|\\\\]+)"_s);
    return output.match(command).captured(1);
}

QString productOf(const QString &command)
{
    if (const QString output = namedOutput(command); !output.isEmpty())
        return output;
    if (std::ranges::any_of(bundlers, [&](QLatin1StringView bundler) { return command.contains(bundler); }))
        return u"dist"_s;
    const auto *product =
        std::ranges::find_if(products, [&](const Product &known) { return command.contains(known.command); });
    return product == products.end() ? QString() : QString(product->path);
}

QString takenElsewhere(const Graph::StageGraph &graph, int from)
{
    const auto edge = std::ranges::find_if(graph.edges, [&](const Graph::Edge &candidate) {
        return candidate.kind == Graph::Edge::Kind::Copy && candidate.from.kind == Graph::Source::Kind::Stage
            && candidate.from.stage == from && !candidate.paths.isEmpty();
    });
    return edge == graph.edges.cend() ? QString() : edge->paths.constFirst();
}

QString madeBy(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph, int stage)
{
    const Dockerfile::Stage &maker = graph.stages().at(stage);
    for (qsizetype i = maker.endInstruction - 1; i > maker.firstInstruction; --i) {
        const Dockerfile::Instruction &instruction = tree.instructions().at(i);
        if (instruction.kind != Dockerfile::InstructionKind::Run)
            continue;
        if (const QString product = productOf(instruction.argumentsText()); !product.isEmpty())
            return inside(workingDirectory(tree, graph, stage), product);
    }
    return {};
}

QString destinationFor(const QString &path, const QString &directory)
{
    if (directory != "/"_L1)
        return u"./"_s;
    const QString name = path.section(u'/', -1, -1, QString::SectionSkipEmpty);
    return name.contains(u'*') || name.contains(u'$') || name.isEmpty() ? u"/"_s : u'/' + name;
}

} // namespace

QString workingDirectory(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph, int stage)
{
    const Dockerfile::Stage &read = graph.stages().at(stage);
    QString directory =
        read.baseStage >= 0 && read.baseStage < stage ? workingDirectory(tree, graph, read.baseStage) : u"/"_s;
    for (qsizetype i = read.firstInstruction + 1; i < read.endInstruction; ++i) {
        const Dockerfile::Instruction &instruction = tree.instructions().at(i);
        if (instruction.kind != Dockerfile::InstructionKind::Workdir)
            continue;
        if (const QString path = Dockerfile::workdirInstruction(instruction)->path.text(); !path.isEmpty())
            directory = inside(directory, path);
    }
    return directory;
}

CopyGuess guessedCopy(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph, int from, int to)
{
    QString path = takenElsewhere(graph, from);
    if (path.isEmpty())
        path = madeBy(tree, graph, from);
    if (path.isEmpty())
        path = workingDirectory(tree, graph, from);
    return {{path}, destinationFor(path, workingDirectory(tree, graph, to))};
}

} // namespace Stagecraft::App
