// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "document/anybytes.h"
#include "document/document.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Stagecraft;
using namespace Stagecraft::Document;
using namespace Stagecraft::TestSupport;
using Doc = Stagecraft::Document::Document;

namespace {

const QDateTime start = QDateTime(QDate(2025, 1, 1), QTime(12, 0), QTimeZone::UTC);

/// Keys at one place, each so long after the one before.
void type(Doc &document, qsizetype offset, const QString &keys, int milliseconds = 100)
{
    static QDateTime now = start;
    for (const QChar key : keys) {
        now = now.addMSecs(milliseconds);
        const QByteArray bytes = QString(key).toUtf8();
        document.apply({{{offset, offset}, bytes}}, Doc::Origin::Typing, u"Typing"_s, now);
        offset += bytes.size();
    }
    now = now.addMSecs(1);
}

struct State
{
    QByteArray bytes;
    NodePositions positions;

    friend bool operator==(const State &, const State &) = default;
};

State stateOf(const Doc &document)
{
    return {document.bytes(), document.layout().positions};
}

TextEdits anyEdits(const QByteArray &bytes)
{
    const auto from = *rc::gen::inRange<qsizetype>(0, bytes.size() + 1);
    const auto to = *rc::gen::inRange<qsizetype>(from, bytes.size() + 1);
    return {{{from, to}, *anyBytes()}};
}

void anyStep(Doc &document, QDateTime &now)
{
    now = now.addMSecs(*rc::gen::element(10, 400, 1500));
    const int kind = *rc::gen::inRange(0, 5);
    if (kind == 0) {
        NodePositions positions = document.layout().positions;
        positions.insert(*rc::gen::element(u"a"_s, u"b"_s), QPointF(*rc::gen::inRange(0, 5), 0));
        document.setLayout({positions, {}, {}}, u"Move"_s, *rc::gen::inRange(-1, 2));
    } else if (kind == 1) {
        document.apply(anyEdits(document.bytes()), Doc::Origin::Command, u"Act"_s, now);
    } else if (kind == 2 && !document.bytes().isEmpty()) {
        const auto at = *rc::gen::inRange<qsizetype>(0, document.bytes().size());
        document.apply({{{at, at + 1}, {}}}, Doc::Origin::Typing, u"Typing"_s, now);
    } else {
        const auto at = *rc::gen::inRange<qsizetype>(0, document.bytes().size() + 1);
        const std::string key = *rc::gen::element<std::string>("x", "y", " ", "\n");
        document.apply({{{at, at}, QByteArray::fromStdString(key)}}, Doc::Origin::Typing, u"Typing"_s, now);
    }
}

} // namespace

class HistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyStepsAreUndoneAndRedoneExactly();
    void everythingIsNewWhenAChangeIsTold();
    void aWordIsOneStep();
    void aPauseEndsAStep();
    void aNewLineEndsAStep();
    void anotherPlaceEndsAStep();
    void takingOutJoinsInBothDirections();
    void takingOutDoesNotJoinPuttingIn();
    void aPasteIsAStepOfItsOwn();
    void anActBetweenEndsAStep();
    void savedTextIsAStepOfItsOwn();
    void oneDragIsOneStep();
    void movingNodesDoesNotModifyTheText();
    void modifiedFollowsUndo();
    void idleEditsDoNothing();
    void resetStartsAnew();
};

void HistoryTest::anyStepsAreUndoneAndRedoneExactly()
{
    QVERIFY(rc::check([] {
        Doc document;
        document.reset(*anyBytes());
        QDateTime now = start;
        const State first = stateOf(document);
        const int count = *rc::gen::inRange(0, 12);
        for (int step = 0; step < count; ++step)
            anyStep(document, now);

        const State last = stateOf(document);
        QList<State> states{last};
        while (document.history()->canUndo()) {
            document.undo();
            states.append(stateOf(document));
        }
        RC_ASSERT(stateOf(document) == first);
        RC_ASSERT(!document.isModified());
        while (document.history()->canRedo()) {
            states.removeLast();
            document.redo();
            RC_ASSERT(stateOf(document) == states.last());
            RC_ASSERT(document.tree().text() == document.bytes());
            RC_ASSERT(document.view().text() == ViewText(document.bytes()).text());
        }
        RC_ASSERT(stateOf(document) == last);
    }));
}

void HistoryTest::everythingIsNewWhenAChangeIsTold()
{
    Doc document;
    document.reset("FROM a\n"_ba);
    QByteArray mirror = document.bytes();
    qint64 revision = document.revision();
    connect(&document, &Doc::changed, this, [&](const TextEdits &edits) {
        mirror = applied(mirror, edits);
        QCOMPARE(document.bytes(), mirror);
        QCOMPARE(document.view().text(), QString::fromUtf8(mirror));
        QCOMPARE(document.tree().text(), mirror);
        QCOMPARE(document.revision(), ++revision);
        QCOMPARE(document.isModified(), mirror != "FROM a\n");
    });
    document.apply({{{5, 6}, "b"_ba}, {{7, 7}, "RUN x\n"_ba}}, Doc::Origin::Command, u"Act"_s);
    document.undo();
    document.redo();
    QCOMPARE(mirror, "FROM b\nRUN x\n"_ba);
}

void HistoryTest::aWordIsOneStep()
{
    Doc document;
    type(document, 0, u"RUN make"_s);
    QCOMPARE(document.history()->count(), 2);
    document.undo();
    QCOMPARE(document.bytes(), "RUN "_ba);
    document.undo();
    QCOMPARE(document.bytes(), ""_ba);
}

void HistoryTest::aPauseEndsAStep()
{
    Doc document;
    type(document, 0, u"ab"_s, 1000);
    QCOMPARE(document.history()->count(), 1);
    type(document, 2, u"c"_s, 1001);
    QCOMPARE(document.history()->count(), 2);
}

void HistoryTest::aNewLineEndsAStep()
{
    Doc document;
    type(document, 0, u"a\nb"_s);
    QCOMPARE(document.history()->count(), 3);
}

void HistoryTest::anotherPlaceEndsAStep()
{
    Doc document;
    type(document, 0, u"ab"_s);
    type(document, 1, u"x"_s);
    QCOMPARE(document.history()->count(), 2);
    document.undo();
    QCOMPARE(document.bytes(), "ab"_ba);
}

void HistoryTest::takingOutJoinsInBothDirections()
{
    Doc document;
    document.reset("abcdef"_ba);
    const auto takeOut = [&](qsizetype at) {
        document.apply({{{at, at + 1}, {}}}, Doc::Origin::Typing, u"Typing"_s, start);
    };
    takeOut(3); // Backspace, Backspace, Delete
    takeOut(2);
    takeOut(2);
    QCOMPARE(document.bytes(), "abf"_ba);
    QCOMPARE(document.history()->count(), 1);
    document.undo();
    QCOMPARE(document.bytes(), "abcdef"_ba);
}

void HistoryTest::takingOutDoesNotJoinPuttingIn()
{
    Doc document;
    type(document, 0, u"ab"_s);
    document.apply({{{1, 2}, {}}}, Doc::Origin::Typing, u"Typing"_s, start.addSecs(1));
    QCOMPARE(document.history()->count(), 2);
    document.undo();
    QCOMPARE(document.bytes(), "ab"_ba);
}

void HistoryTest::aPasteIsAStepOfItsOwn()
{
    Doc document;
    document.apply({{{0, 0}, "a"_ba}}, Doc::Origin::Typing, u"Typing"_s, start);
    document.apply({{{1, 1}, "pasted"_ba}}, Doc::Origin::Typing, u"Typing"_s, start);
    document.apply({{{7, 7}, "b"_ba}}, Doc::Origin::Typing, u"Typing"_s, start);
    QCOMPARE(document.history()->count(), 3);
}

void HistoryTest::anActBetweenEndsAStep()
{
    Doc document;
    type(document, 0, u"a"_s);
    document.setLayout({{{u"n"_s, {1, 1}}}, {}, {}}, u"Move"_s);
    type(document, 1, u"b"_s);
    QCOMPARE(document.history()->count(), 3);
    document.undo();
    document.undo();
    QCOMPARE(document.bytes(), "a"_ba);
    QVERIFY(document.layout().positions.isEmpty());
}

void HistoryTest::savedTextIsAStepOfItsOwn()
{
    QTemporaryDir folder;
    Doc document;
    document.apply({{{0, 0}, "a"_ba}}, Doc::Origin::Typing, u"Typing"_s, start);
    QVERIFY(document.saveAs(folder.filePath(u"Dockerfile"_s)));
    QVERIFY(!document.isModified());
    document.apply({{{1, 1}, "b"_ba}}, Doc::Origin::Typing, u"Typing"_s, start);
    QVERIFY(document.isModified());
    document.undo();
    QCOMPARE(document.bytes(), "a"_ba);
    QVERIFY(!document.isModified());
}

void HistoryTest::oneDragIsOneStep()
{
    Doc document;
    QSignalSpy spy(&document, &Doc::layoutChanged);
    document.setLayout({{{u"n"_s, {1, 1}}}, {}, {}}, u"Move"_s, 1);
    document.setLayout({{{u"n"_s, {2, 2}}}, {}, {}}, u"Move"_s, 1);
    document.setLayout({{{u"n"_s, {3, 3}}}, {}, {}}, u"Move"_s, 2);
    QCOMPARE(spy.count(), 3);
    QCOMPARE(document.history()->count(), 2);
    document.undo();
    QCOMPARE(document.layout().positions.value(u"n"_s), QPointF(2, 2));
    document.undo();
    QVERIFY(document.layout().positions.isEmpty());
}

void HistoryTest::movingNodesDoesNotModifyTheText()
{
    Doc document;
    document.setLayout({{{u"n"_s, {1, 1}}}, {}, {}}, u"Move"_s);
    QVERIFY(!document.isModified());
    type(document, 0, u"a"_s);
    QVERIFY(document.isModified());
}

void HistoryTest::modifiedFollowsUndo()
{
    Doc document;
    document.reset("FROM a\n"_ba);
    QSignalSpy spy(&document, &Doc::modifiedChanged);
    type(document, 7, u"R"_s);
    document.undo();
    document.redo();
    QCOMPARE(spy.count(), 3);
    QCOMPARE(spy.at(0).at(0).toBool(), true);
    QCOMPARE(spy.at(1).at(0).toBool(), false);
}

void HistoryTest::idleEditsDoNothing()
{
    Doc document;
    document.reset("FROM a\n"_ba);
    QSignalSpy spy(&document, &Doc::changed);
    document.apply({}, Doc::Origin::Command, u"Nothing"_s);
    document.apply({{{0, 4}, "FROM"_ba}}, Doc::Origin::Command, u"Nothing"_s);
    document.setLayout({}, u"Nothing"_s);
    QCOMPARE(spy.count(), 0);
    QVERIFY(!document.history()->canUndo());
}

void HistoryTest::resetStartsAnew()
{
    Doc document;
    type(document, 0, u"a"_s);
    document.setLayout({{{u"n"_s, {1, 1}}}, {}, {}}, u"Move"_s);
    QSignalSpy spy(&document, &Doc::wasReset);
    document.reset("FROM b\r\n"_ba);
    QCOMPARE(spy.count(), 1);
    QVERIFY(!document.history()->canUndo());
    QVERIFY(!document.isModified());
    QVERIFY(document.layout().positions.isEmpty());
    QCOMPARE(document.lineEnds(), u"CRLF"_s);
}

QTEST_GUILESS_MAIN(HistoryTest)

#include "tst_history.moc"
