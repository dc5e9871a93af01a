// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "deeds.h"
#include "edit/generatedfiles.h"
#include "openfile.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <ranges>
#include <utility>

using namespace Qt::StringLiterals;
using namespace Stagecraft;

namespace {

/// What is told of changes.
struct Heard
{
    int changes = 0; ///< Of the text.
    int graphs = 0; ///< Of the session.
    int shown = 0; ///< On the canvas.

    friend bool operator==(const Heard &, const Heard &) = default;
};

void require(bool holds, const QString &invariant, const QString &otherwise = {})
{
    if (!holds)
        RC_FAIL((invariant + u": "_s + otherwise).toStdString());
}

QString joined(const QStringList &lines)
{
    return u'\n' + lines.join(u'\n') + u'\n';
}

QString textOf(const QMap<QString, QPointF> &places)
{
    QStringList lines;
    for (const auto &[key, place] : places.asKeyValueRange())
        lines.append(u"%1 at %2, %3"_s.arg(key).arg(place.x()).arg(place.y()));
    return joined(lines);
}

QString textOf(const QList<Graph::StageId> &ids)
{
    QStringList texts;
    for (const Graph::StageId id : ids)
        texts.append(QString::number(id));
    return texts.join(u' ');
}

/// Whether \a edit leaves the line alone that goes from \a start to before its end at \a end.
bool leavesAlone(const TextEdit &edit, qsizetype start, qsizetype end)
{
    const bool isAbove = edit.range.end <= start && (edit.replacement.isEmpty() || edit.replacement.endsWith('\n'));
    return isAbove || edit.range.start > end;
}

qsizetype lineStartOf(const QByteArray &text, qsizetype offset)
{
    return offset == 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

qsizetype lineEndOf(const QByteArray &text, qsizetype offset)
{
    const qsizetype end = text.indexOf('\n', offset);
    return end < 0 ? text.size() : end;
}

/// Does one deed after the other, and holds after each what has to be.
class Walk
{
public:
    explicit Walk(const QByteArray &start)
        : m_file(start)
        , m_before(m_file)
    {
        QObject::connect(m_file.session.document(), &Document::Document::changed, [this] { ++m_heard.changes; });
        QObject::connect(&m_file.session, &App::DocumentSession::graphChanged, [this] { ++m_heard.graphs; });
        QObject::connect(&m_file.canvas, &App::GraphController::graphChanged, [this] { ++m_heard.shown; });
        m_standings.insert(0, m_before);
    }

    void step(const Choice &choice)
    {
        const bool wasSettled = isSettled();
        const Deed deed = deedOf(choice, m_file);
        RC_LOG() << deed.what.toStdString() << std::endl;
        if (deed.kind == Deed::Kind::Act)
            m_file.session.settle();
        m_before = Standing(m_file);
        if (isSettled() && !m_standings.contains(m_before.step))
            m_standings.insert(m_before.step, m_before);
        m_heard = {};
        putCursor(choice.first * 31 + choice.second);
        const QString refusal = deed.carryOut();
        if (deed.kind != Deed::Kind::Typing || choice.third % 4 != 0)
            m_file.session.settle();
        const Standing now(m_file);

        if (deed.kind == Deed::Kind::Act)
            checkAct(deed, refusal, now);
        if (deed.kind == Deed::Kind::Moving || deed.kind == Deed::Kind::Looking)
            require(now.bytes == m_before.bytes, u"I9 moving nodes and looking leave the text alone"_s);
        if (deed.kind == Deed::Kind::Moving)
            require(now.step == m_before.step || now.step == m_before.step + 1, u"I9 a move is one step"_s);
        if (deed.kind == Deed::Kind::Looking)
            require(now.step == m_before.step && now.steps == m_before.steps, u"I9 looking is no step"_s);
        if (deed.kind == Deed::Kind::Typing && wasSettled && isSettled())
            checkTyping(now);
        remember(deed, now);
        checkViews();
        if (isSettled()) {
            checkGraph();
            if (deed.kind != Deed::Kind::Moving && deed.kind != Deed::Kind::Undoing)
                checkPlaces(now);
        }
    }

    /// Types and takes exactly that back, key by key, not by undo.
    void breakAndMend(const std::vector<Choice> &choices)
    {
        m_file.wait();
        const App::CanvasGraph shown = m_file.canvas.shownGraph();
        const Standing before(m_file);
        std::vector<std::pair<int, QByteArray>> states;
        for (const Choice &choice : choices) {
            states.emplace_back(choice.third, m_file.bytes());
            const Deed deed = typingOf(choice, m_file);
            RC_LOG() << deed.what.toStdString() << std::endl;
            (void)deed.carryOut();
            pause(choice.second);
        }
        for (const auto &[wait, text] : states | std::views::reverse) {
            m_file.document().apply(difference(m_file.bytes(), text), Document::Document::Origin::Typing, u"Typing"_s);
            pause(wait);
        }
        m_file.wait();
        const Standing now(m_file);
        require(now.bytes == before.bytes, u"I12 what is taken back is gone"_s);
        require(now.stageIds == before.stageIds, u"I12 mended text has the stages of before"_s,
                textOf(before.stageIds) + u" became "_s + textOf(now.stageIds));
        require(now.places == before.places, u"I12 mended text has the places of before"_s,
                textOf(now.places) + u"instead of"_s + textOf(before.places));
        require(m_file.canvas.shownGraph() == shown, u"I12 mended text has the graph of before"_s,
                joined(descriptionOf(m_file.canvas.shownGraph(), Ghosts::Too)) + u"instead of"_s
                    + joined(descriptionOf(shown, Ghosts::Too)));
    }

    /// Cuts a stage out of the text view, and puts it back there or elsewhere.
    void cutAndPutBack(int number)
    {
        m_file.wait();
        const Standing before(m_file);
        const QList<Dockerfile::Stage> stages = m_file.session.graph().stages();
        if (stages.isEmpty())
            return;
        const Dockerfile::Stage &stage = stages.at(number % stages.size());
        const QByteArray cut = before.bytes.sliced(stage.range.start, stage.range.length());
        type({stage.range, {}});
        pause(number / 2);
        type({{stage.range.start, stage.range.start}, cut});
        m_file.wait();
        const Standing now(m_file);
        require(now.stageIds == before.stageIds, u"I11 a stage cut and put back is itself"_s,
                textOf(before.stageIds) + u" became "_s + textOf(now.stageIds));
        require(now.places == before.places, u"I11 a stage cut and put back keeps its place"_s,
                textOf(now.places) + u"instead of"_s + textOf(before.places));
    }

    /// A layout of another time, of which some may fit.
    void restoreAnyLayout()
    {
        const auto keys = *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
            "s0", "s1", "s2", "stage 0", "stage 1", "stage 2", "image:alpine", "context:", "nothing"));
        Document::NodePositions positions;
        for (const std::string &key : keys)
            positions.insert(QString::fromStdString(key), anyPlace());
        restoreLayout(positions);
    }

    void restoreLayout(const Document::NodePositions &positions)
    {
        m_file.document().restoreLayout({positions, {}, {}});
        const Standing now(m_file);
        require(now.bytes == m_before.bytes && !m_file.document().isModified() && now.steps == 0,
                u"I19 a layout leaves the document alone"_s);
        m_before = now;
        m_standings.insert(0, now);
    }

    /// Back to the start and forth again, step by step.
    void goBackAndForth()
    {
        m_file.session.settle();
        const int last = m_file.document().history()->index();
        const Standing end(m_file);
        while (m_file.session.canUndo()) {
            m_file.session.undo();
            checkStanding(Standing(m_file));
        }
        while (m_file.document().history()->index() < last) {
            m_file.session.redo();
            checkStanding(Standing(m_file));
        }
        require(m_file.bytes() == end.bytes, u"I9 as many redos restore the end"_s);
        require(Standing(m_file).places == end.places, u"I9 as many redos restore the places of the end"_s);
    }

private:
    [[nodiscard]] bool isSettled() const { return m_file.session.graphTree().text() == m_file.bytes(); }

    static QPointF anyPlace()
    {
        const auto number = rc::gen::resize(100, rc::gen::inRange(-2000, 2000));
        const int x = *number;
        const int y = x / 2;
        return {static_cast<qreal>(x), static_cast<qreal>(y)};
    }

    void type(const TextEdit &edit)
    {
        m_file.document().apply({edit}, Document::Document::Origin::Typing, u"Typing"_s);
    }

    /// Goes on after the graph has followed, or after what was typed away is out of sight.
    void pause(int number)
    {
        if (number % 2 == 0)
            m_file.wait();
        else
            m_file.session.settle();
    }

    void putCursor(int number)
    {
        m_cursorPosition = number % m_file.text.characterCount();
        m_file.cursor.setPosition(m_cursorPosition);
    }

    void checkAct(const Deed &deed, const QString &refusal, const Standing &now)
    {
        const QByteArray meant = refusal.isEmpty() ? applied(m_before.bytes, deed.act.planned.edits) : m_before.bytes;
        const bool does = refusal.isEmpty() && !deed.act.isEmpty();
        require(refusal == deed.act.problem, u"I15 an act is refused as it was planned"_s, refusal);
        require(now.bytes == meant, u"I10 an act makes its edits and no others"_s);
        require(!does || now.bytes != m_before.bytes, u"I5 an act that changes nothing is empty"_s);
        require(now.step == m_before.step + (does ? 1 : 0), u"I9 an act is one step, a refused one none"_s);
        require(now.revision == m_before.revision + (does ? 1 : 0), u"I10 an act is one revision"_s);
        const Heard once = does ? Heard{1, 1, 1} : Heard{};
        require(m_heard == once, u"I10 an act is heard of once"_s);
        if (!does) {
            require(now.steps == m_before.steps, u"I9 a refused act leaves what can be redone"_s);
            return;
        }
        require(!deed.act.description().isEmpty(), u"I9 a step says what it did"_s);
        require(now.steps == now.step, u"I9 a new action ends what could be redone"_s);
        // Among errors that are there others may hide. What is wrong in a stage that was not needed is none until it is.
        for (const QString &error : now.errors) {
            require(!m_before.errors.isEmpty() || m_before.known.contains(error), u"I15 an act makes no error"_s,
                    error);
        }
        checkIdsAfterAct(deed, now);
        checkCursor(deed.act.planned.edits);
    }

    void checkIdsAfterAct(const Deed &deed, const Standing &now)
    {
        if (deed.what.startsWith(u"rename"_s)) {
            require(now.stageIds == m_before.stageIds, u"I11 renaming keeps ids"_s,
                    textOf(m_before.stageIds) + u" became "_s + textOf(now.stageIds));
        }
        // Of stages alike nothing tells which was moved.
        const bool areAlike = QSet<QByteArray>(now.froms.cbegin(), now.froms.cend()).size() < now.froms.size();
        if (deed.what.startsWith(u"move stage"_s) && !areAlike) {
            QList<Graph::StageId> had = m_before.stageIds;
            QList<Graph::StageId> have = now.stageIds;
            std::ranges::sort(had);
            std::ranges::sort(have);
            require(had == have, u"I11 moving a stage keeps ids"_s);
        }
    }

    void checkCursor(const TextEdits &edits)
    {
        const Document::ViewText view(m_before.bytes);
        const qsizetype at = view.toByteOffset(m_cursorPosition);
        const qsizetype start = lineStartOf(m_before.bytes, at);
        const qsizetype end = lineEndOf(m_before.bytes, at);
        const bool isKept =
            std::ranges::all_of(edits, [&](const TextEdit &edit) { return leavesAlone(edit, start, end); });
        if (!isKept)
            return;
        const qsizetype wanted = m_file.document().view().fromByteOffset(movedOffset(at, edits));
        require(m_file.cursor.position() == wanted, u"I16 the cursor stays in its line"_s,
                u"at %1 of %2, not at %3"_s.arg(m_file.cursor.position()).arg(m_cursorPosition).arg(wanted));
    }

    void checkTyping(const Standing &now)
    {
        require(now.step == m_before.step || now.step == m_before.step + 1, u"I9 typing is one step or joins one"_s);
        const TextEdits edits = difference(m_before.bytes, now.bytes);
        const bool isElsewhere = std::ranges::all_of(m_before.fromRanges, [&](TextRange range) {
            const qsizetype start = lineStartOf(m_before.bytes, range.start);
            const qsizetype end = lineEndOf(m_before.bytes, range.end);
            return std::ranges::all_of(
                edits, [&](const TextEdit &edit) { return edit.range.end < start || edit.range.start > end; });
        });
        if (isElsewhere && now.froms == m_before.froms) {
            require(now.stageIds == m_before.stageIds, u"I11 typing that touches no FROM keeps ids"_s,
                    textOf(m_before.stageIds) + u" became "_s + textOf(now.stageIds));
        }
        if (!isElsewhere)
            return;
        for (const Graph::StageId id : m_before.stageIds) {
            require(now.placesById.contains(static_cast<int>(id) * 2), u"I12 no node goes while its FROM is there"_s,
                    QString::number(id));
        }
    }

    /// Nothing that stays moves by what is done to the text.
    void checkPlaces(const Standing &now)
    {
        for (const auto &[id, place] : m_before.placesById.asKeyValueRange()) {
            if (now.placesById.contains(id))
                require(now.placesById.value(id) == place, u"I11 what stays keeps its place"_s, QString::number(id));
        }
    }

    /// The text view shows the text.
    void checkViews()
    {
        require(m_file.shownText() == m_file.document().view().text(), u"I10 the text view is in step"_s);
    }

    /// The canvas shows the text, as one that was never another would.
    void checkGraph()
    {
        const App::CanvasGraph &shown = m_file.canvas.shownGraph();
        const QStringList found = descriptionOf(shown);
        const QStringList wanted = descriptionOf(freshGraph(m_file.session));
        require(found == wanted, u"I10 the canvas shows the text"_s, joined(found) + u"instead of"_s + joined(wanted));
        QList<int> ids;
        for (const App::CanvasNode &node : shown.nodes)
            ids.append(node.id);
        require(QSet<int>(ids.cbegin(), ids.cend()).size() == ids.size(), u"I10 every node is there once"_s);
        QList<int> rows;
        for (const App::NodeRow &row : m_file.canvas.nodes()->rows()) {
            rows.append(row.node.id);
            require(qIsFinite(row.position.x()) && qIsFinite(row.position.y()), u"I19 every node is somewhere"_s);
        }
        require(rows == ids, u"I10 the model has the nodes of the graph"_s);
        require(m_file.canvas.edges()->rows().size() == shown.edges.size(), u"I10 the model has the edges"_s);
        for (const App::CanvasEdge &edge : shown.edges) {
            require(ids.contains(edge.key.from) && ids.contains(edge.key.to), u"I15 an edge has two ends"_s);
        }
    }

    void remember(const Deed &deed, const Standing &now)
    {
        if (deed.kind == Deed::Kind::Undoing) {
            checkStanding(now);
            return;
        }
        if (deed.kind == Deed::Kind::Looking || (deed.kind == Deed::Kind::Act && now.step == m_before.step))
            return;
        for (int step = now.step + 1; m_standings.remove(step) > 0 || step <= m_before.steps; ++step) { }
        if (isSettled())
            m_standings.insert(now.step, now);
        else
            m_standings.remove(now.step);
    }

    /// What undo or redo came to.
    void checkStanding(const Standing &now)
    {
        const auto was = m_standings.constFind(now.step);
        if (was == m_standings.cend())
            return;
        require(now.bytes == was->bytes, u"I9 undo and redo restore the text"_s);
        require(now.places == was->places, u"I9 undo and redo restore the layout"_s,
                textOf(now.places) + u"instead of"_s + textOf(was->places));
    }

    OpenFile m_file;
    Standing m_before;
    Heard m_heard;
    QHash<int, Standing> m_standings; ///< By step of the history, where they were seen.
    int m_cursorPosition = 0; ///< Before the deed.
};

QByteArrayList filesOfCases()
{
    QByteArrayList files;
    QDirIterator all(QStringLiteral(STAGECRAFT_SOURCE) + u"/tests"_s, {u"Dockerfile"_s}, QDir::Files,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (file.size() < 1500 && file.open(QIODevice::ReadOnly))
            files.append(file.readAll());
    }
    std::ranges::sort(files);
    return files;
}

QByteArray anyFile()
{
    static const QByteArrayList files = filesOfCases();
    if (*rc::gen::inRange(0, 3) > 0)
        return generatedFile(*rc::gen::arbitrary<bool>() ? Content::Files : Content::WithState);
    const QByteArray text = files.at(*rc::gen::resize(100, rc::gen::inRange<qsizetype>(0, files.size())));
    RC_LOG() << text.toStdString() << '|' << std::endl;
    return text;
}

} // namespace

/*!
    Text view and canvas of one file, whatever is done in either, one after the
    other. The same sequences each time, unless RC_PARAMS says
    otherwise: max_success=20000, say, which also takes others each time.
*/
class TextAndCanvasTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void staysTrueWhateverIsDone();
    void whatIsMendedIsAsBefore();
    void bringsAStageBackWhereItWasAndNotWhereItsNumberWas();
    void aStageCutAndPutBackKeepsItsPlace();
};

void TextAndCanvasTest::initTestCase()
{
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "seed=33 max_success=2000 max_size=25");
}

void TextAndCanvasTest::staysTrueWhateverIsDone()
{
    QVERIFY(rc::check([] {
        Walk walk(anyFile());
        if (*rc::gen::arbitrary<bool>())
            walk.restoreAnyLayout();
        const auto choices = *rc::gen::container<std::vector<Choice>>(anyChoice());
        for (const Choice &choice : choices)
            walk.step(choice);
        walk.goBackAndForth();
    }));
}

/// Found by staysTrueWhateverIsDone: a layout has a stage that is not there yet, and is restored while its number is free.
void TextAndCanvasTest::bringsAStageBackWhereItWasAndNotWhereItsNumberWas()
{
    bool isDone = false;
    QVERIFY(rc::check([&isDone] {
        if (std::exchange(isDone, true))
            return; // nothing is drawn by lot here
        Walk walk("FROM alpine\nONBUILD RUN --mount=from=alpine,target=/o true\nARG V1=v1\nCOPY --from=alpine /a /b\n"
                  "# Comment of 1\nFROM alpine AS s1\nRUN <<EOF\n# FROM s0 AS s1\nEOF\nENV E1=e$V1\n"
                  "ONBUILD RUN --mount=from=alpine,target=/o true\n");
        walk.restoreLayout({{u"stage 1"_s, QPointF(-2000, -1000)}});
        // Duplicates the first stage, takes that back, drags it, and makes a stage of its instructions.
        for (const Choice &choice :
             {Choice{2504, 0, 0, 0}, Choice{2109, 0, 0, 0}, Choice{2101, 0, 0, 0}, Choice{2701, 1435, 0, 0}})
            walk.step(choice);
        walk.goBackAndForth();
    }));
}

void TextAndCanvasTest::whatIsMendedIsAsBefore()
{
    QVERIFY(rc::check([] {
        Walk walk(anyFile());
        if (*rc::gen::arbitrary<bool>())
            walk.restoreAnyLayout();
        walk.breakAndMend(*rc::gen::resize(6, rc::gen::container<std::vector<Choice>>(anyChoice())));
    }));
}

void TextAndCanvasTest::aStageCutAndPutBackKeepsItsPlace()
{
    QVERIFY(rc::check([] {
        Walk walk(anyFile());
        if (*rc::gen::arbitrary<bool>())
            walk.restoreAnyLayout();
        walk.cutAndPutBack((*anyChoice()).first);
    }));
}

QTEST_MAIN(TextAndCanvasTest)

#include "tst_textandcanvas.moc"
