// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "edit/variables.h"

#include "dockerfile/stages.h"
#include "edit/editstyle.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <numeric>

using namespace Qt::StringLiterals;

namespace Stagecraft::Edit {

using Dockerfile::ExpandedWord;
using Dockerfile::StageList;
using Dockerfile::SyntaxTree;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GraphEdit)
};

/// What became of a word, whatever its place.
struct Outcome
{
    QString written;
    QString text;
    QStringList undefined;
    QString error;

    friend bool operator==(const Outcome &, const Outcome &) = default;
};

using Outcomes = QHash<qsizetype, QList<Outcome>>;

Outcomes outcomesIn(const SyntaxTree &tree)
{
    Outcomes outcomes;
    const StageList list = Dockerfile::stagesOf(tree);
    for (const ExpandedWord &word : list.expandedWords) {
        outcomes[word.instruction].append(
            {word.written, word.expansion.text, word.expansion.undefined, word.expansion.error});
    }
    return outcomes;
}

QString firstDifference(const QList<Outcome> &before, const QList<Outcome> &after)
{
    for (qsizetype i = 0; i < after.size(); ++i) {
        if (before.value(i) != after.at(i)) {
            return after.at(i).written;
        }
    }
    return {};
}

} // namespace

QString variableProblem(const SyntaxTree &tree, const TextEdits &edits, const QList<qsizetype> &origins)
{
    const Outcomes before = outcomesIn(tree);
    const Outcomes after = outcomesIn(SyntaxTree::parse(applied(tree.text(), arranged(edits))));
    for (qsizetype i = 0; i < origins.size(); ++i) {
        const QString word = origins.at(i) < 0 ? QString() : firstDifference(before[origins.at(i)], after[i]);
        if (!word.isEmpty()) {
            return Text::tr("\"%1\" would come to something else there, since its variable is not set the same way.")
                .arg(word);
        }
    }
    return {};
}

QList<qsizetype> allInstructions(const SyntaxTree &tree)
{
    QList<qsizetype> all(tree.instructions().size());
    std::iota(all.begin(), all.end(), 0);
    return all;
}

bool mentions(const SyntaxTree &tree, qsizetype instruction, const QString &name)
{
    const QRegularExpression word(u"(?<![A-Za-z0-9_])%1(?![A-Za-z0-9_])"_s.arg(QRegularExpression::escape(name)));
    const TextRange range = tree.instructions().at(instruction).range;
    return word.match(QString::fromUtf8(tree.textAt(range))).hasMatch();
}

} // namespace Stagecraft::Edit
