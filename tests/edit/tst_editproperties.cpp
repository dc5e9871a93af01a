// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "edit/edgeedit.h"
#include "edit/editverification.h"
#include "edit/generatedfiles.h"
#include "edit/instructionedit.h"
#include "edit/stageedit.h"

#include <QHash>
#include <QRegularExpression>
#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;
using namespace Stagecraft;

namespace {

/// A flag that the instruction may have, and a value for it that is not wrong; none for those without flags.
std::optional<std::pair<QString, QString>> arbitraryFlag(const Dockerfile::Instruction &instruction)
{
    using Choices = QList<std::pair<QString, QString>>;
    const QHash<QString, Choices> all{
        {u"FROM"_s, {{u"platform"_s, u"linux/arm64"_s}}},
        {u"COPY"_s, {{u"chown"_s, u"1000:1000"_s}, {u"link"_s, u"true"_s}, {u"exclude"_s, u"a \"b\" \\ c"_s}}},
        {u"RUN"_s, {{u"network"_s, u"none"_s}, {u"mount"_s, u"type=tmpfs,target=/t"_s}}},
    };
    const Choices choices = all.value(instruction.keyword);
    return choices.isEmpty() ? std::nullopt : std::optional(*rc::gen::elementOf(choices));
}

} // namespace

class EditPropertiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void renamingKeepsTheGraphAndGoesBack();
    void addingKeepsReferences();
    void deletingKeepsWhatIsNotConcerned();
    void copyingAddsOneEdge();
    void buildingOnAnotherChangesOneEdge();
    void deletingAnEdgeTakesOnlyIt();
    void settingAFlagChangesOnlyIt();
    void insertingAndDeletingGoBack();
    void movingAnInstructionKeepsTheOthers();
    void movingAStageKeepsWhatItMeans();
};

void EditPropertiesTest::renamingKeepsTheGraphAndGoesBack()
{
    QVERIFY(rc::check("rename there and back is the same text", [] {
        const Reading before(generatedFile());
        const int stage = arbitraryStage(before);
        const QString name = *rc::gen::element(u"other"_s, u"Other-2"_s, u"x.y_z"_s);
        const auto plan = Edit::renameStage(before.tree, before.graph, stage, name);
        RC_ASSERT(plan.hasValue());
        const Reading renamed(after(before, *plan));
        assertKeepsStyle(before, renamed.tree.text());
        RC_ASSERT(renamed.graph.stages().at(stage).writtenName == name);
        RC_ASSERT(edgesOf(renamed.graph, same) == edgesOf(before.graph, same));
        RC_ASSERT(commentsOf(renamed.tree) == commentsOf(before.tree));
        const auto again = Edit::renameStage(renamed.tree, renamed.graph, stage, name);
        RC_ASSERT(again.hasValue() && again->edits.isEmpty());
        const QString old = before.graph.stages().at(stage).writtenName;
        if (!old.isEmpty()) {
            const auto back = Edit::renameStage(renamed.tree, renamed.graph, stage, old);
            RC_ASSERT(back.hasValue());
            RC_ASSERT(after(renamed, *back) == before.tree.text());
        }
    }));
}

void EditPropertiesTest::addingKeepsReferences()
{
    QVERIFY(rc::check("a new stage moves no reference", [] {
        const Reading before(generatedFile());
        const int count = static_cast<int>(before.graph.stages().size());
        const int place = *rc::gen::inRange(0, count + 1);
        const auto plan = Edit::addStage(before.tree, before.graph, {u"fresh"_s, u"debian"_s, place});
        RC_ASSERT(plan.hasValue());
        const Reading added(after(before, *plan));
        assertKeepsStyle(before, added.tree.text());
        RC_ASSERT(commentsOf(added.tree) == commentsOf(before.tree));
        QStringList expected = edgesOf(before.graph, [place](int stage) { return stage >= place ? stage + 1 : stage; });
        QStringList found = edgesOf(added.graph, same);
        RC_ASSERT(found.removeOne(u"image(debian) -> %1 base line 0"_s.arg(place)));
        RC_ASSERT(found == expected);
    }));
}

void EditPropertiesTest::deletingKeepsWhatIsNotConcerned()
{
    QVERIFY(rc::check("what has nothing to do with a deleted stage stays", [] {
        const Reading before(generatedFile());
        RC_PRE(before.graph.stages().size() > 1);
        const int gone = arbitraryStage(before);
        const auto plan = Edit::deleteStage(before.tree, before.graph, gone);
        RC_ASSERT(plan.hasValue());
        const Reading deleted(after(before, *plan));
        assertKeepsStyle(before, deleted.tree.text());
        RC_ASSERT(deleted.graph.stages().size() == before.graph.stages().size() - 1);
        const auto moved = [gone](int stage) { return stage == gone ? -1 : stage > gone ? stage - 1 : stage; };
        QStringList expected = edgesOf(before.graph, moved).filter(QRegularExpression(u"^(?!-1).* -> \\d"_s));
        QStringList found = edgesOf(deleted.graph, same);
        for (const Graph::Edge &edge : before.graph.edges) {
            const bool lostBase = edge.kind == Graph::Edge::Kind::Base
                && edge.from == Graph::Source{Graph::Source::Kind::Stage, gone, {}};
            if (lostBase) {
                const QString inherited = edgesOf(before.graph, moved).filter(u" -> -1 base"_s).constFirst();
                RC_ASSERT(found.removeOne(QString(inherited).replace("-> -1"_L1, u"-> %1"_s.arg(moved(edge.to)))));
            }
        }
        found.sort();
        expected.sort();
        RC_ASSERT(found == expected);
    }));
}

void EditPropertiesTest::copyingAddsOneEdge()
{
    QVERIFY(rc::check("a copy adds one edge or is refused with a reason", [] {
        const Reading before(generatedFile());
        const int from = arbitraryStage(before);
        const int to = arbitraryStage(before);
        const auto plan = Edit::connectByCopy(before.tree, before.graph, from, to, {u"/new"_s}, u"/place"_s);
        RC_ASSERT(plan.hasValue() == Edit::connectionProblem(before.graph, from, to).isEmpty());
        if (!plan) {
            RC_ASSERT(from >= to && !plan.error().message.isEmpty());
            return;
        }
        const Reading copied(after(before, *plan));
        assertKeepsStyle(before, copied.tree.text());
        RC_ASSERT(commentsOf(copied.tree) == commentsOf(before.tree));
        QStringList found = edgesOf(copied.graph, same);
        RC_ASSERT(found.removeOne(u"%1 -> %2 copy line 0"_s.arg(from).arg(to)));
        QStringList expected = edgesOf(before.graph, same);
        found.sort();
        expected.sort();
        RC_ASSERT(found == expected);
        const auto again = Edit::connectByCopy(copied.tree, copied.graph, from, to, {u"/new"_s}, u"/place"_s);
        RC_ASSERT(again.hasValue() && again->edits.isEmpty());
    }));
}

void EditPropertiesTest::buildingOnAnotherChangesOneEdge()
{
    QVERIFY(rc::check("a new base changes one edge", [] {
        const Reading before(generatedFile());
        const int from = arbitraryStage(before);
        const int to = arbitraryStage(before);
        const auto plan = Edit::connectByBase(before.tree, before.graph, from, to);
        RC_ASSERT(plan.hasValue() == Edit::connectionProblem(before.graph, from, to).isEmpty());
        if (!plan) {
            return;
        }
        const Reading based(after(before, *plan));
        assertKeepsStyle(before, based.tree.text());
        RC_ASSERT(based.graph.stages().at(to).baseStage == from);
        QStringList expected = edgesOf(before.graph, same);
        const QString base = u" -> %1 base line 0"_s.arg(to);
        std::ranges::replace_if(
            expected, [&base](const QString &line) { return line.endsWith(base); }, QString::number(from) + base);
        RC_ASSERT(edgesOf(based.graph, same) == expected);
    }));
}

void EditPropertiesTest::deletingAnEdgeTakesOnlyIt()
{
    QVERIFY(rc::check("a deleted edge takes no other with it", [] {
        const Reading before(generatedFile());
        const auto edge = *rc::gen::inRange<qsizetype>(0, before.graph.edges.size());
        const auto plan = Edit::deleteEdge(before.tree, before.graph, edge);
        RC_ASSERT(plan.hasValue());
        const Reading deleted(after(before, *plan));
        assertKeepsStyle(before, deleted.tree.text());
        QStringList expected = edgesOf(before.graph, same);
        expected.removeAt(edge);
        QStringList found = edgesOf(deleted.graph, same);
        if (before.graph.edges.at(edge).kind == Graph::Edge::Kind::Base) {
            RC_ASSERT(found.removeOne(u"image(scratch) -> %1 base line 0"_s.arg(before.graph.edges.at(edge).to)));
        }
        RC_ASSERT(found == expected);
    }));
}

void EditPropertiesTest::settingAFlagChangesOnlyIt()
{
    QVERIFY(rc::check("a new flag is there, changes nothing else, and goes without a trace", [] {
        const Reading before(generatedFile());
        const qsizetype place = arbitraryInstruction(before);
        const auto flag = arbitraryFlag(before.tree.instructions().at(place));
        RC_PRE(flag.has_value());
        const auto plan = Edit::setFlag(before.tree, before.graph, place, flag->first, flag->second);
        RC_ASSERT(plan.hasValue());
        const Reading set(after(before, *plan));
        assertKeepsStyle(before, set.tree.text());
        const Dockerfile::Instruction &changed = set.tree.instructions().at(place);
        RC_ASSERT(std::ranges::any_of(changed.flags, [&flag](const Dockerfile::Flag &one) {
            return one.name == flag->first && one.value.value_or(u"true"_s) == flag->second;
        }));
        RC_ASSERT(changed.flags.size() == before.tree.instructions().at(place).flags.size() + 1);
        RC_ASSERT(changed.argumentsText() == before.tree.instructions().at(place).argumentsText());
        RC_ASSERT(commentsOf(set.tree) == commentsOf(before.tree));
        const auto again = Edit::setFlag(set.tree, set.graph, place, flag->first, flag->second);
        RC_ASSERT(again.hasValue() && again->edits.isEmpty());
        if (flag->first != "mount"_L1) { // all of a name go, also those that were there
            const auto back = Edit::setFlag(set.tree, set.graph, place, flag->first, std::nullopt);
            RC_ASSERT(back.hasValue() && after(set, *back) == before.tree.text());
        }
    }));
}

void EditPropertiesTest::insertingAndDeletingGoBack()
{
    QVERIFY(rc::check("an instruction that is put in and taken out leaves the same text", [] {
        const Reading before(generatedFile());
        const qsizetype place = *rc::gen::inRange<qsizetype>(1, before.tree.instructions().size() + 1);
        const QString text = *rc::gen::element(u"env A=b"_s, u"RUN a \\\n    b"_s, u"RUN <<EOF\nFROM x\nEOF"_s);
        const auto plan = Edit::insertInstruction(before.tree, before.graph, place, text);
        RC_ASSERT(plan.hasValue());
        const Reading inserted(after(before, *plan));
        assertKeepsStyle(before, inserted.tree.text());
        RC_ASSERT(commentsOf(inserted.tree) == commentsOf(before.tree));
        RC_ASSERT(edgesOf(inserted.graph, same) == edgesOf(before.graph, same));
        const auto back = Edit::deleteInstruction(inserted.tree, inserted.graph, place);
        RC_ASSERT(back.hasValue() && after(inserted, *back) == before.tree.text());
    }));
}

void EditPropertiesTest::movingAnInstructionKeepsTheOthers()
{
    QVERIFY(rc::check("a moved instruction is the same, as are all others and the comments", [] {
        const Reading before(generatedFile());
        const qsizetype place = arbitraryInstruction(before);
        const qsizetype goal = *rc::gen::inRange<qsizetype>(1, before.tree.instructions().size() + 1);
        const auto plan = Edit::moveInstruction(before.tree, before.graph, place, goal);
        if (!plan) {
            RC_ASSERT(!plan.error().message.isEmpty());
            return;
        }
        const Reading moved(after(before, *plan));
        assertKeepsStyle(before, moved.tree.text());
        QByteArrayList expected = Edit::instructionTexts(before.tree);
        expected.move(place, goal > place ? goal - 1 : goal);
        RC_ASSERT(Edit::instructionTexts(moved.tree) == expected);
        RC_ASSERT(sorted(commentsOf(moved.tree)) == sorted(commentsOf(before.tree)));
    }));
}

void EditPropertiesTest::movingAStageKeepsWhatItMeans()
{
    QVERIFY(rc::check("a moved stage takes from the same stages, and they are taken from as before", [] {
        const Reading before(generatedFile());
        const int from = arbitraryStage(before);
        const int goal = *rc::gen::inRange(0, static_cast<int>(before.graph.stages().size()) + 1);
        const auto plan = Edit::moveStage(before.tree, before.graph, from, goal);
        if (!plan) {
            RC_ASSERT(plan.error().message.contains(u"takes from"_s));
            return;
        }
        const Reading moved(after(before, *plan));
        assertKeepsStyle(before, moved.tree.text());
        QList<int> order(before.graph.stages().size());
        std::iota(order.begin(), order.end(), 0);
        order.move(from, goal > from ? goal - 1 : goal);
        QStringList expected =
            edgesOf(before.graph, [&order](int stage) { return static_cast<int>(order.indexOf(stage)); });
        QStringList found = edgesOf(moved.graph, same);
        expected.sort();
        found.sort();
        RC_ASSERT(found == expected);
        RC_ASSERT(sorted(commentsOf(moved.tree)) == sorted(commentsOf(before.tree)));
    }));
}

QTEST_GUILESS_MAIN(EditPropertiesTest)
#include "tst_editproperties.moc"
