// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "edit/copyline.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stagecraft::Edit {

using Graph::Edge;
using Graph::Source;

using Dockerfile::InstructionKind;
using Dockerfile::Stage;
using Dockerfile::SyntaxTree;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GraphEdit)
};

bool needsQuotes(const QString &word)
{
    return word.startsWith("--"_L1) || word.startsWith(u'[') || word.startsWith("<<"_L1)
        || std::ranges::any_of(
               word, [](QChar c) { return c.isSpace() || c == u'"' || c == u'\'' || c == u'\\' || c == u'`'; });
}

} // namespace

QString pathProblem(const CopyLine &copied)
{
    if (copied.paths.isEmpty() || copied.paths.contains(QString()) || copied.destination.isEmpty()) {
        return Text::tr("COPY needs at least one path and a destination.");
    }
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
    const QString all = copied.paths.join(QString()) + copied.destination;
    return std::ranges::any_of(all, isControl) ? Text::tr("A path cannot hold line ends or other control characters.")
                                               : QString();
}

QString pathProblem(const QList<CopyLine> &copies)
{
    for (const CopyLine &copy : copies) {
        if (const QString problem = pathProblem(copy); !problem.isEmpty()) {
            return problem;
        }
    }
    return {};
}

CopyLine withFolder(CopyLine copied)
{
    if (copied.paths.size() > 1 && !copied.destination.endsWith(u'/')) {
        copied.destination += u'/';
    }
    return copied;
}

QByteArray copyArguments(const CopyLine &copied)
{
    QStringList words = copied.paths;
    words.append(copied.destination);
    if (!std::ranges::any_of(words, needsQuotes)) {
        return words.join(u' ').toUtf8();
    }
    QByteArrayList quoted;
    for (const QString &word : std::as_const(words)) {
        const QByteArray array = QJsonDocument(QJsonArray{word}).toJson(QJsonDocument::Compact);
        quoted.append(array.sliced(1, array.size() - 2));
    }
    return '[' + quoted.join(", ") + ']';
}

QByteArray copyInstructionText(const EditStyle &style, const QByteArray &reference, const CopyLine &copied)
{
    return style.keyword("COPY") + " --from=" + reference + ' ' + copyArguments(copied);
}

QByteArrayList copyInstructionTexts(const EditStyle &style, const QByteArray &indent, const QByteArray &reference,
                                    const QList<CopyLine> &copies)
{
    QByteArrayList texts;
    for (const CopyLine &copy : copies) {
        texts.append(indent + copyInstructionText(style, reference, withFolder(copy)));
    }
    return texts;
}

QList<Edge> copyEdges(int from, int to, const QList<CopyLine> &copies)
{
    QList<Edge> edges;
    for (const CopyLine &copy : copies) {
        const CopyLine written = withFolder(copy);
        Edge edge;
        edge.kind = Edge::Kind::Copy;
        edge.from = {Source::Kind::Stage, from, {}};
        edge.to = to;
        edge.paths = written.paths;
        edge.destination = written.destination;
        edges.append(edge);
    }
    return edges;
}

qsizetype instructionToFollow(const SyntaxTree &tree, const Stage &stage)
{
    for (const InstructionKind kind : {InstructionKind::Copy, InstructionKind::Workdir}) {
        for (qsizetype i = stage.endInstruction - 1; i > stage.firstInstruction; --i) {
            if (tree.instructions().at(i).kind == kind) {
                return i;
            }
        }
    }
    return stage.firstInstruction;
}

} // namespace Stagecraft::Edit
