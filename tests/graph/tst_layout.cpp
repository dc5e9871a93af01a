// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "graph/layeredlayout.h"

#include <QRectF>
#include <QTest>

#include <rapidcheck.h>

using namespace Stagecraft::Graph;

namespace {

struct Picture
{
    QList<LayoutNode> nodes;
    QList<LayoutEdge> edges;
};

/// Graphs as files make them, and some they cannot: with cycles, pins and edges that occur twice.
Picture arbitraryPicture(bool pins)
{
    Picture picture;
    const int count = *rc::gen::inRange(0, 24);
    for (int i = 0; i < count; ++i) {
        LayoutNode node;
        node.size = QSizeF(*rc::gen::inRange(1, 300), *rc::gen::inRange(1, 200));
        node.external = *rc::gen::inRange(0, 4) == 0;
        if (pins && *rc::gen::inRange(0, 4) == 0) {
            node.pinned = QPointF(*rc::gen::inRange(-500, 1500), *rc::gen::inRange(-500, 1500));
        }
        picture.nodes.append(node);
    }
    const int edgeCount = count == 0 ? 0 : *rc::gen::inRange(0, 3 * count);
    for (int i = 0; i < edgeCount; ++i) {
        picture.edges.append({*rc::gen::inRange(0, count), *rc::gen::inRange(0, count)});
    }
    return picture;
}

LayoutOptions arbitraryOptions()
{
    return {*rc::gen::element(LayoutDirection::LeftToRight, LayoutDirection::TopToBottom), 72, 28};
}

QRectF box(const Picture &picture, const QList<QPointF> &places, qsizetype node)
{
    return {places.at(node), picture.nodes.at(node).size};
}

void assertApart(const Picture &picture, const QList<QPointF> &places, const QList<bool> &mayOverlap)
{
    for (qsizetype a = 0; a < places.size(); ++a) {
        for (qsizetype b = a + 1; b < places.size(); ++b) {
            if (!mayOverlap.at(a) || !mayOverlap.at(b)) {
                RC_ASSERT(!box(picture, places, a).intersects(box(picture, places, b)));
            }
        }
    }
}

QList<bool> pinnedOnes(const Picture &picture)
{
    QList<bool> pinned;
    for (const LayoutNode &node : picture.nodes) {
        pinned.append(node.pinned.has_value());
    }
    return pinned;
}

} // namespace

class LayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOverlapsAndPinnedStay();
    void sameGraphSamePlaces();
    void edgesPointInTheDirection();
    void outsideStandsJustBeforeItsFirstUser();
    void shortChainsStandByTheirUser();
    void layersFollowTheOrderOfTheText();
    void crossingsAreUndone();
    void onePinMovesThePictureAsAWhole();
    void pinsWhereNodesStandChangeNothing();
    void pinsPushOnlyWhatIsInTheirWay();
    void anchorStaysUnderThePointer();
    void downwardsIsTheMirroredPicture();
    void newNodesMoveNoOther();
    void newNodesStandAfterWhatTheyUse();
    void newNodesStandBeforeWhatUsesThem();
};

void LayoutTest::nothingOverlapsAndPinnedStay()
{
    QVERIFY(rc::check("no two boxes overlap, pinned ones stay", [] {
        const Picture picture = arbitraryPicture(true);
        const QList<QPointF> places = layeredLayout(picture.nodes, picture.edges, arbitraryOptions());
        RC_ASSERT(places.size() == picture.nodes.size());
        assertApart(picture, places, pinnedOnes(picture));
        for (qsizetype i = 0; i < places.size(); ++i) {
            RC_ASSERT(!picture.nodes.at(i).pinned || *picture.nodes.at(i).pinned == places.at(i));
        }
    }));
}

void LayoutTest::sameGraphSamePlaces()
{
    QVERIFY(rc::check("deterministic, and fixed where everything is pinned", [] {
        Picture picture = arbitraryPicture(true);
        const LayoutOptions options = arbitraryOptions();
        const QList<QPointF> places = layeredLayout(picture.nodes, picture.edges, options);
        RC_ASSERT(layeredLayout(picture.nodes, picture.edges, options) == places);
        for (qsizetype i = 0; i < places.size(); ++i) {
            picture.nodes[i].pinned = places.at(i);
        }
        RC_ASSERT(layeredLayout(picture.nodes, picture.edges, options) == places);
    }));
}

void LayoutTest::edgesPointInTheDirection()
{
    QVERIFY(rc::check("edges without cycles point in the direction", [] {
        Picture picture = arbitraryPicture(false);
        picture.edges.removeIf([](LayoutEdge edge) { return edge.from >= edge.to; });
        const LayoutOptions options = arbitraryOptions();
        const QList<QPointF> places = layeredLayout(picture.nodes, picture.edges, options);
        for (const LayoutEdge edge : std::as_const(picture.edges)) {
            const QRectF from = box(picture, places, edge.from);
            const QRectF to = box(picture, places, edge.to);
            const bool isLevel = options.direction == LayoutDirection::LeftToRight;
            const qreal gap = isLevel ? to.left() - from.right() : to.top() - from.bottom();
            RC_ASSERT(gap > 0);
        }
    }));
}

void LayoutTest::outsideStandsJustBeforeItsFirstUser()
{
    // Three stages in a row; the image belongs to the last.
    const QSizeF size(100, 40);
    const QList<LayoutNode> nodes{{size, false, {}}, {size, false, {}}, {size, false, {}}, {size, true, {}}};
    const QList<QPointF> places = layeredLayout(nodes, {{0, 1}, {1, 2}, {3, 2}});
    QCOMPARE(places.at(3).x(), places.at(1).x());
    QVERIFY(places.at(3).y() > places.at(1).y());
}

void LayoutTest::shortChainsStandByTheirUser()
{
    // A chain of three, and one stage only its end uses.
    const QList<LayoutNode> nodes(4, {QSizeF(100, 40), false, {}});
    const QList<QPointF> places = layeredLayout(nodes, {{1, 2}, {2, 3}, {0, 3}});
    QCOMPARE(places.at(0).x(), places.at(2).x());
}

void LayoutTest::layersFollowTheOrderOfTheText()
{
    const QList<LayoutNode> nodes(4, {QSizeF(100, 40), false, {}});
    const QList<QPointF> places = layeredLayout(nodes, {{0, 3}, {1, 3}, {2, 3}});
    QVERIFY(places.at(0).y() < places.at(1).y());
    QVERIFY(places.at(1).y() < places.at(2).y());
    QCOMPARE(places.at(3).y(), places.at(1).y());
}

void LayoutTest::crossingsAreUndone()
{
    const QList<LayoutNode> nodes(4, {QSizeF(100, 40), false, {}});
    const QList<QPointF> places = layeredLayout(nodes, {{0, 3}, {1, 2}});
    QCOMPARE(places.at(0).y() < places.at(1).y(), places.at(3).y() < places.at(2).y());
}

void LayoutTest::onePinMovesThePictureAsAWhole()
{
    QVERIFY(rc::check("around one pinned node all stand as they would without", [] {
        Picture picture = arbitraryPicture(false);
        RC_PRE(!picture.nodes.isEmpty());
        const LayoutOptions options = arbitraryOptions();
        const QList<QPointF> places = layeredLayout(picture.nodes, picture.edges, options);
        const qsizetype node = *rc::gen::inRange<qsizetype>(0, places.size());
        const QPointF offset(*rc::gen::inRange(-900, 900), *rc::gen::inRange(-900, 900));
        picture.nodes[node].pinned = places.at(node) + offset;
        const QList<QPointF> moved = layeredLayout(picture.nodes, picture.edges, options);
        for (qsizetype i = 0; i < places.size(); ++i) {
            RC_ASSERT(moved.at(i) == places.at(i) + offset);
        }
    }));
}

void LayoutTest::pinsWhereNodesStandChangeNothing()
{
    QVERIFY(rc::check("nodes pinned where they stand move no other", [] {
        Picture picture = arbitraryPicture(false);
        const LayoutOptions options = arbitraryOptions();
        const QList<QPointF> places = layeredLayout(picture.nodes, picture.edges, options);
        for (qsizetype i = 0; i < places.size(); ++i) {
            picture.nodes[i].pinned = *rc::gen::arbitrary<bool>() ? std::optional(places.at(i)) : std::nullopt;
        }
        const QList<QPointF> again = layeredLayout(picture.nodes, picture.edges, options);
        const bool isAsBefore = again == places;
        RC_ASSERT(isAsBefore);
    }));
}

void LayoutTest::pinsPushOnlyWhatIsInTheirWay()
{
    QList<LayoutNode> nodes(5, {QSizeF(100, 40), false, {}});
    nodes[0].pinned = QPointF(0, 0);
    nodes[1].pinned = QPointF(0, 68);
    nodes[2].pinned = QPointF(0, 146); // ten lower than it would stand
    const QList<QPointF> places = layeredLayout(nodes, {});
    QCOMPARE(places, (QList<QPointF>{{0, 0}, {0, 68}, {0, 146}, {0, 214}, {0, 282}}));
}

void LayoutTest::anchorStaysUnderThePointer()
{
    QVERIFY(rc::check("the anchor stays, with and without pinned nodes", [] {
        const Picture picture = arbitraryPicture(*rc::gen::arbitrary<bool>());
        RC_PRE(!picture.nodes.isEmpty());
        LayoutOptions options = arbitraryOptions();
        const qsizetype node = *rc::gen::inRange<qsizetype>(0, picture.nodes.size());
        const QPointF place(*rc::gen::inRange(-900, 900), *rc::gen::inRange(-900, 900));
        options.anchor = LayoutAnchor{node, place};
        const QList<QPointF> places = layeredLayout(picture.nodes, picture.edges, options);
        RC_ASSERT(places.at(node) == picture.nodes.at(node).pinned.value_or(place));
        QList<bool> mayOverlap = pinnedOnes(picture);
        mayOverlap[node] = true;
        assertApart(picture, places, mayOverlap);
    }));
}

void LayoutTest::downwardsIsTheMirroredPicture()
{
    QVERIFY(rc::check("from top to bottom is from left to right, mirrored", [] {
        const Picture picture = arbitraryPicture(true);
        Picture mirrored = picture;
        for (LayoutNode &node : mirrored.nodes) {
            node.size.transpose();
            node.pinned = node.pinned ? std::optional(node.pinned->transposed()) : std::nullopt;
        }
        const QList<QPointF> places =
            layeredLayout(picture.nodes, picture.edges, {LayoutDirection::LeftToRight, 72, 28});
        const QList<QPointF> downwards =
            layeredLayout(mirrored.nodes, mirrored.edges, {LayoutDirection::TopToBottom, 72, 28});
        for (qsizetype i = 0; i < places.size(); ++i) {
            RC_ASSERT(downwards.at(i) == places.at(i).transposed());
        }
    }));
}

void LayoutTest::newNodesMoveNoOther()
{
    QVERIFY(rc::check("nodes that have a place keep it, new ones stand free", [] {
        const Picture picture = arbitraryPicture(false);
        QList<std::optional<QPointF>> known;
        QList<bool> isKnown;
        for (qsizetype i = 0; i < picture.nodes.size(); ++i) {
            const bool has = *rc::gen::arbitrary<bool>();
            isKnown.append(has);
            known.append(has ? std::optional(QPointF(*rc::gen::inRange(-500, 1500), *rc::gen::inRange(-500, 1500)))
                             : std::nullopt);
        }
        const QList<QPointF> places = placedBeside(picture.nodes, picture.edges, known, arbitraryOptions());
        RC_ASSERT(places.size() == picture.nodes.size());
        for (qsizetype i = 0; i < places.size(); ++i) {
            RC_ASSERT(!known.at(i) || *known.at(i) == places.at(i));
        }
        assertApart(picture, places, isKnown);
    }));
}

void LayoutTest::newNodesStandAfterWhatTheyUse()
{
    const QList<LayoutNode> nodes(3, {QSizeF(100, 40), false, {}});
    const QList<LayoutEdge> edges{{0, 2}, {1, 2}};
    const QList<std::optional<QPointF>> known{QPointF(0, 0), QPointF(300, 200), std::nullopt};
    QCOMPARE(placedBeside(nodes, edges, known).at(2), QPointF(300 + 100 + 72, 100));
    const LayoutOptions downwards{LayoutDirection::TopToBottom, 72, 28};
    QCOMPARE(placedBeside(nodes, edges, known, downwards).at(2), QPointF(150, 200 + 40 + 72));
}

void LayoutTest::newNodesStandBeforeWhatUsesThem()
{
    const QList<LayoutNode> nodes(2, {QSizeF(100, 40), true, {}});
    const QList<std::optional<QPointF>> known{QPointF(300, 200), std::nullopt};
    QCOMPARE(placedBeside(nodes, {{1, 0}}, known).at(1), QPointF(300 - 72 - 100, 200));
    const LayoutOptions downwards{LayoutDirection::TopToBottom, 72, 28};
    QCOMPARE(placedBeside(nodes, {{1, 0}}, known, downwards).at(1), QPointF(300, 200 - 72 - 40));
}

QTEST_GUILESS_MAIN(LayoutTest)
#include "tst_layout.moc"
