// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "build/stageslots.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Stagecraft::Build {

namespace {

bool makesVertex(const QString &keyword)
{
    return keyword == "RUN"_L1 || keyword == "COPY"_L1 || keyword == "ADD"_L1 || keyword == "WORKDIR"_L1;
}

QString commandOf(const Dockerfile::Instruction &instruction)
{
    QStringList parts{instruction.keyword};
    for (const Dockerfile::Flag &flag : instruction.flags)
        parts.append(flag.text());
    parts.append(instruction.argumentsText());
    return parts.join(u' ').simplified();
}

/// Without registry and library defaults, digest and the default tag.
QString plainReference(QString reference)
{
    if (const qsizetype digest = reference.indexOf(u'@'); digest > 0)
        reference.truncate(digest);
    for (const auto prefix : {"docker.io/"_L1, "index.docker.io/"_L1, "library/"_L1}) {
        if (reference.startsWith(prefix))
            reference.remove(0, prefix.size());
    }
    if (reference.endsWith(":latest"_L1))
        reference.chop(7);
    return reference;
}

} // namespace

QList<StageSlot> stageSlots(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph, int stage)
{
    QList<StageSlot> result;
    const Dockerfile::Stage &entry = graph.stages()[stage];
    if (entry.baseStage < 0 && entry.base != "scratch"_L1)
        result.append({u"FROM"_s, u"FROM "_s + entry.base, entry.line, entry.firstInstruction});
    for (qsizetype i = entry.firstInstruction; i < entry.endInstruction; ++i) {
        const Dockerfile::Instruction &instruction = tree.instructions()[i];
        if (makesVertex(instruction.keyword))
            result.append({instruction.keyword, commandOf(instruction), instruction.startLine, i});
    }
    return result;
}

QString comparableCommand(const QString &command)
{
    static const QRegularExpression heredocSummary(uR"((<<-?\S+) \(.*\)$)"_s,
                                                   QRegularExpression::DotMatchesEverythingOption);
    return QString(command).replace(heredocSummary, u"\\1"_s).simplified();
}

bool isSameImage(const QString &vertexCommand, const QString &reference)
{
    const QString image = vertexCommand.section(u' ', -1);
    return plainReference(image) == plainReference(reference);
}

} // namespace Stagecraft::Build
