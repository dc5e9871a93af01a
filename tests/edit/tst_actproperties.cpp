// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "edit/edgeedit.h"
#include "edit/editverification.h"
#include "edit/generatedfiles.h"
#include "edit/stageedit.h"
#include "edit/stagereferenceedit.h"
#include "edit/stagereferences.h"
#include "graph/description.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Stagecraft;

namespace {

using Graph::Edge;
using Graph::Source;

QStringList inOrder(QStringList lines)
{
    lines.sort();
    return lines;
}

qsizetype arbitraryEdge(const Reading &reading)
{
    return *rc::gen::inRange<qsizetype>(0, reading.graph.edges.size());
}

QList<qsizetype> copiesIn(const Reading &reading)
{
    QList<qsizetype> copies;
    for (qsizetype i = 0; i < reading.graph.edges.size(); ++i) {
        if (reading.graph.edges.at(i).kind == Edge::Kind::Copy) {
            copies.append(i);
        }
    }
    return copies;
}

/// A file read after an act, or none where the act is refused, which has to have a reason.
std::optional<Reading> readingAfter(const Reading &before, const Result<Edit::PlannedEdit> &plan)
{
    if (!plan) {
        RC_ASSERT(!plan.error().message.isEmpty());
        return std::nullopt;
    }
    RC_ASSERT(!plan->description.isEmpty());
    Reading read(after(before, *plan));
    assertKeepsStyle(before, read.tree.text());
    const bool dangles = std::ranges::any_of(read.graph.edges, [](const Edge &edge) { return !edge.valid; });
    RC_ASSERT(!dangles);
    return read;
}

QByteArrayList commentsIn(const Dockerfile::SyntaxTree &tree, TextRange range)
{
    return commentsOf(Dockerfile::SyntaxTree::parse("FROM x\n" + tree.textAt(range).toByteArray()));
}

/// The lines of what stages take, with one edge taking from a stage instead.
QStringList edgesWith(const Graph::StageGraph &graph, qsizetype changed, int from)
{
    Graph::StageGraph copy = graph;
    copy.edges[changed].from = {Source::Kind::Stage, from, {}};
    return edgesOf(copy, same);
}

std::function<int(int)> movedFrom(int place)
{
    return [place](int stage) { return stage >= place ? stage + 1 : stage; };
}

QList<qsizetype> arbitrarySelection(const Reading &reading, int stage)
{
    QList<qsizetype> selected;
    const Dockerfile::Stage &read = reading.graph.stages().at(stage);
    for (qsizetype i = read.firstInstruction + 1; i < read.endInstruction; ++i) {
        if (*rc::gen::arbitrary<bool>()) {
            selected.append(i);
        }
    }
    return selected;
}

} // namespace

class ActPropertiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void duplicatingKeepsTheOriginalAndTheTarget();
    void reconnectingChangesOneEdge();
    void movingAnEdgeChangesOnlyWhereItEnds();
    void mountingAddsOneEdge();
    void namingLeavesNoNumbers();
    void anAliasTakesThePlaceOfItsImage();
    void deletingWithSourcesKeepsAtLeastWhatDeletingKeeps();
    void splittingAndMergingGoBack();
    void splittingOffABuilderKeepsBothHalves();
    void extractingKeepsAllInstructions();
    void mergingKeepsAllInstructions();
};

void ActPropertiesTest::duplicatingKeepsTheOriginalAndTheTarget()
{
    QVERIFY(rc::check("a copy takes what its original takes, and goes without a trace", [] {
        const Reading before(generatedFile(Content::WithState));
        const int stage = arbitraryStage(before);
        const int count = static_cast<int>(before.graph.stages().size());
        const int place = stage + 1 == count ? stage : stage + 1;
        const auto plan = Edit::duplicateStage(before.tree, before.graph, stage);
        RC_ASSERT(plan.hasValue());
        const Reading copied = *readingAfter(before, plan);
        RC_ASSERT(copied.graph.stages().constLast().name == before.graph.stages().constLast().name);
        QStringList expected = edgesOf(before.graph, movedFrom(place));
        const QString own = u" -> %1 "_s.arg(movedFrom(place)(stage));
        const QStringList originals = expected.filter(own);
        for (const QString &line : originals) {
            expected.append(QString(line).replace(own, u" -> %1 "_s.arg(place)));
        }
        RC_ASSERT(inOrder(edgesOf(copied.graph, same)) == inOrder(expected));
        const TextRange block = before.graph.stages().at(stage).range;
        RC_ASSERT(sorted(commentsOf(copied.tree)) == sorted(commentsOf(before.tree) + commentsIn(before.tree, block)));
        const auto back = Edit::deleteStage(copied.tree, copied.graph, place);
        RC_ASSERT(Edit::instructionTexts(Reading(after(copied, *back)).tree) == Edit::instructionTexts(before.tree));
    }));
}

void ActPropertiesTest::reconnectingChangesOneEdge()
{
    QVERIFY(rc::check("a reconnected edge comes from the stage, and no other changes", [] {
        const Reading before(generatedFile());
        const qsizetype edge = arbitraryEdge(before);
        const int from = arbitraryStage(before);
        const auto plan = Edit::reconnectEdges(before.tree, before.graph, {edge}, from);
        const bool isContext = before.graph.edges.at(edge).from.kind == Source::Kind::Context;
        const bool canBe =
            Edit::connectionProblem(before.graph, from, before.graph.edges.at(edge).to).isEmpty() && !isContext;
        RC_ASSERT(plan.hasValue() == canBe);
        if (const auto reconnected = readingAfter(before, plan)) {
            RC_ASSERT(edgesOf(reconnected->graph, same) == edgesWith(before.graph, edge, from));
            RC_ASSERT(commentsOf(reconnected->tree) == commentsOf(before.tree));
            const auto again = Edit::reconnectEdges(reconnected->tree, reconnected->graph, {edge}, from);
            RC_ASSERT(again.hasValue() && again->edits.isEmpty());
        }
    }));
}

void ActPropertiesTest::movingAnEdgeChangesOnlyWhereItEnds()
{
    QVERIFY(rc::check("a moved copy is the same copy in another stage", [] {
        const Reading before(generatedFile(Content::WithState));
        const QList<qsizetype> copies = copiesIn(before);
        if (copies.isEmpty()) {
            return;
        }
        const qsizetype moved = copies.at(*rc::gen::inRange<qsizetype>(0, copies.size()));
        const int to = arbitraryStage(before);
        if (const auto read = readingAfter(before, Edit::moveEdges(before.tree, before.graph, {moved}, to))) {
            Graph::StageGraph expected = before.graph;
            expected.edges[moved].to = to;
            RC_ASSERT(inOrder(edgesOf(read->graph, same)) == inOrder(edgesOf(expected, same)));
            RC_ASSERT(sorted(commentsOf(read->tree)) == sorted(commentsOf(before.tree)));
            RC_ASSERT(sorted(Edit::instructionTexts(read->tree)) == sorted(Edit::instructionTexts(before.tree)));
        }
    }));
}

void ActPropertiesTest::mountingAddsOneEdge()
{
    QVERIFY(rc::check("a mount adds one edge", [] {
        const Reading before(generatedFile());
        const int from = arbitraryStage(before);
        const QList<qsizetype> commands = Edit::runInstructionsOf(before.tree, before.graph, arbitraryStage(before));
        if (commands.isEmpty()) {
            return;
        }
        const qsizetype command = commands.at(*rc::gen::inRange<qsizetype>(0, commands.size()));
        const int to = before.graph.stageList.stageOfInstruction(command);
        const auto plan = Edit::connectByMount(before.tree, before.graph, from, command, u"/new"_s, u"/place"_s);
        RC_ASSERT(plan.hasValue() == Edit::connectionProblem(before.graph, from, to).isEmpty());
        if (const auto mounted = readingAfter(before, plan)) {
            QStringList found = edgesOf(mounted->graph, same);
            RC_ASSERT(found.removeOne(u"%1 -> %2 mount (bind) line 0"_s.arg(from).arg(to)));
            RC_ASSERT(inOrder(found) == inOrder(edgesOf(before.graph, same)));
            RC_ASSERT(commentsOf(mounted->tree) == commentsOf(before.tree));
            const auto again =
                Edit::connectByMount(mounted->tree, mounted->graph, from, command, u"/new"_s, u"/place"_s);
            RC_ASSERT(again.hasValue() && again->edits.isEmpty());
        }
    }));
}

void ActPropertiesTest::namingLeavesNoNumbers()
{
    QVERIFY(rc::check("names in place of numbers mean the same", [] {
        const Reading before(generatedFile(Content::WithState));
        const auto plan = Edit::nameReferences(before.tree, before.graph);
        RC_ASSERT(plan.hasValue());
        const Reading named = *readingAfter(before, plan);
        RC_ASSERT(edgesOf(named.graph, same) == edgesOf(before.graph, same));
        RC_ASSERT(commentsOf(named.tree) == commentsOf(before.tree));
        const auto references = Edit::referencesIn(named.tree, named.graph.stageList);
        RC_ASSERT(std::ranges::none_of(references, [](const Edit::StageReference &reference) {
            return reference.form == Edit::StageReference::Form::Index;
        }));
        const auto again = Edit::nameReferences(named.tree, named.graph);
        RC_ASSERT(again.hasValue() && again->edits.isEmpty());
    }));
}

void ActPropertiesTest::anAliasTakesThePlaceOfItsImage()
{
    QVERIFY(rc::check("what was taken from an image is taken from its stage", [] {
        const Reading before(generatedFile(Content::WithState));
        const auto plan = Edit::aliasImage(before.tree, before.graph, u"alpine"_s);
        if (const auto named = readingAfter(before, plan)) {
            const int place = named->graph.stageList.indexOfName(u"alpine-2");
            RC_ASSERT(place >= 0);
            QStringList expected = edgesOf(before.graph, movedFrom(place));
            for (QString &line : expected) {
                if (!line.contains(" base "_L1)) {
                    line.replace("image(alpine)"_L1, QString::number(place));
                }
            }
            expected.append(u"image(alpine) -> %1 base line 0"_s.arg(place));
            RC_ASSERT(inOrder(edgesOf(named->graph, same)) == inOrder(expected));
            RC_ASSERT(commentsOf(named->tree) == commentsOf(before.tree));
        }
    }));
}

void ActPropertiesTest::deletingWithSourcesKeepsAtLeastWhatDeletingKeeps()
{
    QVERIFY(rc::check("a stage that goes takes no more with it when its sources are copied from", [] {
        const Reading before(generatedFile());
        RC_PRE(before.graph.stages().size() > 1);
        const int stage = arbitraryStage(before);
        const auto removed =
            readingAfter(before, Edit::deleteStage(before.tree, before.graph, stage, Edit::Copies::Remove));
        const auto taken =
            readingAfter(before, Edit::deleteStage(before.tree, before.graph, stage, Edit::Copies::TakeFromItsSources));
        RC_ASSERT(removed && taken);
        QStringList kept = edgesOf(taken->graph, same);
        const QStringList expected = edgesOf(removed->graph, same);
        for (const QString &edge : expected) {
            RC_ASSERT(kept.removeOne(edge));
        }
        RC_ASSERT(std::ranges::all_of(kept, [](const QString &edge) { return edge.contains(" copy "_L1); }));
    }));
}

void ActPropertiesTest::splittingAndMergingGoBack()
{
    QVERIFY(rc::check("a stage that is split and merged is the same stage", [] {
        const Reading before(generatedFile(Content::WithState));
        const qsizetype cut = arbitraryInstruction(before);
        const auto plan = Edit::splitStage(before.tree, before.graph, cut, {u"fresh"_s, {}, {}});
        if (const auto split = readingAfter(before, plan)) {
            const int stage = before.graph.stageList.stageOfInstruction(cut);
            RC_ASSERT(split->graph.stages().at(stage + 1).baseStage == stage);
            RC_ASSERT(commentsOf(split->tree) == commentsOf(before.tree));
            const auto back = readingAfter(*split, Edit::mergeStage(split->tree, split->graph, stage));
            if (back) { // else there is a CMD above and an ENTRYPOINT below
                RC_ASSERT(Edit::instructionTexts(back->tree) == Edit::instructionTexts(before.tree));
                RC_ASSERT(edgesOf(back->graph, same) == edgesOf(before.graph, same));
                RC_ASSERT(sorted(commentsOf(back->tree)) == sorted(commentsOf(before.tree)));
            }
        }
    }));
}

void ActPropertiesTest::splittingOffABuilderKeepsBothHalves()
{
    QVERIFY(rc::check("others take from the lower half what they took from the stage", [] {
        const Reading before(generatedFile(Content::WithState));
        const qsizetype cut = arbitraryInstruction(before);
        const int stage = before.graph.stageList.stageOfInstruction(cut);
        const auto plan =
            Edit::splitStage(before.tree, before.graph, cut, Edit::proposedSplit(before.tree, before.graph, cut));
        if (const auto split = readingAfter(before, plan)) {
            RC_ASSERT(commentsOf(split->tree) == commentsOf(before.tree));
            RC_ASSERT(split->graph.stages().at(stage + 1).name == before.graph.stages().at(stage).name);
            const auto isOther = [stage](const QString &line) {
                return !line.contains(u" -> %1 "_s.arg(stage)) && !line.contains(u" -> %1 "_s.arg(stage + 1));
            };
            QStringList expected;
            QStringList found;
            std::ranges::copy_if(edgesOf(before.graph, movedFrom(stage)), std::back_inserter(expected), isOther);
            std::ranges::copy_if(edgesOf(split->graph, same), std::back_inserter(found), isOther);
            RC_ASSERT(found == expected);
        }
    }));
}

void ActPropertiesTest::extractingKeepsAllInstructions()
{
    QVERIFY(rc::check("extracted instructions and comments are all there still", [] {
        const Reading before(generatedFile(Content::WithState));
        const int stage = arbitraryStage(before);
        const QList<qsizetype> selected = arbitrarySelection(before, stage);
        const auto proposal = Edit::proposedExtraction(before.tree, before.graph, selected);
        const auto plan = Edit::extractInstructions(before.tree, before.graph, selected, proposal);
        if (const auto extracted = readingAfter(before, plan)) {
            RC_ASSERT(extracted->graph.stages().size() == before.graph.stages().size() + 1);
            RC_ASSERT(extracted->graph.stages().at(stage).name == proposal.name);
            RC_ASSERT(sorted(commentsOf(extracted->tree)) == sorted(commentsOf(before.tree)));
            QByteArrayList texts = Edit::instructionTexts(extracted->tree);
            for (qsizetype i = 0; i < before.tree.instructions().size(); ++i) {
                const auto kind = before.tree.instructions().at(i).kind;
                const QByteArray text = before.tree.textAt(before.tree.instructions().at(i).range).toByteArray();
                const bool mayChange = kind == Dockerfile::InstructionKind::From || text.contains("--from=");
                RC_ASSERT(mayChange || texts.removeOne(text));
            }
        }
    }));
}

void ActPropertiesTest::mergingKeepsAllInstructions()
{
    QVERIFY(rc::check("a merged stage has the instructions of both, one after the other", [] {
        const Reading before(generatedFile(Content::WithState));
        const int stage = arbitraryStage(before);
        const auto plan = Edit::mergeStage(before.tree, before.graph, stage);
        if (const auto merged = readingAfter(before, plan)) {
            RC_ASSERT(merged->graph.stages().size() == before.graph.stages().size() - 1);
            RC_ASSERT(merged->tree.instructions().size() == before.tree.instructions().size() - 1);
            RC_ASSERT(sorted(commentsOf(merged->tree)) == sorted(commentsOf(before.tree)));
        }
    }));
}

QTEST_GUILESS_MAIN(ActPropertiesTest)
#include "tst_actproperties.moc"
