// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "advice/imagename.h"
#include "advice/rulefunctions.h"
#include "advice/stagechain.h"
#include "base/bytesize.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Stagecraft::Advice {

namespace {

// Above this a measured base is large, whatever its name says. A full Debian is about a third of it.
constexpr qint64 largeImage = 400'000'000;

/// True when the image is meant to be run or holds the user's files; not for one that is a set of tools.
bool isProduct(const Subject &subject, const StageChain &chain)
{
    const QList<qsizetype> instructions = instructionsOf(subject.graph, chain);
    return std::any_of(instructions.begin(), instructions.end(), [&](qsizetype index) {
        using Dockerfile::InstructionKind;
        const InstructionKind kind = subject.tree.instructions().at(index).kind;
        return kind == InstructionKind::Copy || kind == InstructionKind::Add || kind == InstructionKind::Cmd
            || kind == InstructionKind::Entrypoint;
    });
}

/// True for stages that are made for work on the program.
bool isWorkplace(const QString &stageName)
{
    static const QStringList names{u"dev"_s,   u"development"_s, u"devcontainer"_s, u"test"_s,
                                   u"tests"_s, u"lint"_s,        u"ci"_s,           u"debug"_s};
    return names.contains(stageName);
}

QString toolchainMessage(const QString &image)
{
    return QCoreApplication::translate(
               "Advice",
               "The final image starts from %1 and ships its compilers and tools: build in a stage of its "
               "own, and copy what runs into a small base.")
        .arg(image);
}

QString siblingMessage(const QString &image, const QString &sibling)
{
    return QCoreApplication::translate(
               "Advice",
               "The final image starts from %1, which holds compilers and headers: %2 has what a program "
               "needs to run.")
        .arg(image, sibling);
}

QString measuredMessage(const QString &image, qint64 bytes)
{
    return QCoreApplication::translate("Advice",
                                       "The final image starts from %1, which alone is %2: look for a smaller base.")
        .arg(image, byteSizeText(bytes));
}

} // namespace

Findings findLargeFinalBase(const Subject &subject, const Rule &rule)
{
    const int target = subject.graph.target;
    const StageChain chain = chainOf(subject.graph, target);
    if (chain.rootImage.isEmpty() || !isProduct(subject, chain) || isWorkplace(subject.graph.stages().at(target).name))
        return {};
    const qint64 bytes = subject.facts.imageBytes.value(chain.rootImage, 0);
    if (isToolchain(chain.rootImage))
        return {finding(rule, chain.rootRange, target, toolchainMessage(chain.rootImage))};
    if (const QString sibling = smallerSibling(chain.rootImage); !sibling.isEmpty()) {
        Finding result = finding(rule, chain.rootRange, target, siblingMessage(chain.rootImage, sibling));
        result.severity = Severity::Info;
        return {result};
    }
    if (bytes < largeImage)
        return {};
    Finding result = finding(rule, chain.rootRange, target, measuredMessage(chain.rootImage, bytes));
    result.severity = Severity::Info;
    result.confidence = Confidence::Certain;
    return {result};
}

} // namespace Stagecraft::Advice
