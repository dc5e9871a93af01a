// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "edit/stageoccurrences.h"

#include <QTest>

#include <ranges>

using namespace Stagecraft;
using namespace Qt::StringLiterals;

class OccurrencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAStage_data();
    void findsAStage();
};

/// In the texts, ‸ is the cursor and each found place stands in ‹›.
void OccurrencesTest::findsAStage_data()
{
    QTest::addColumn<QString>("marked");
    QTest::newRow("from its definition")
        << u"FROM a AS ‹bui‸ld›\nFROM b\nCOPY --from=‹build› /x /y\nCOPY --from=‹0› /z /z\n"_s;
    QTest::newRow("from a reference")
        << u"FROM a AS ‹build›\nFROM ‹build‸› AS c\nRUN --mount=from=‹Build›,target=/o true\n"_s;
    QTest::newRow("from a number, unnamed") << u"‹FROM› a\nFROM b\nCOPY --from=‹‸0› /x /y\n"_s;
    QTest::newRow("in quotes") << u"FROM a AS ‹build›\nFROM b\nCOPY --from=\"‹b‸uild›\" /x /y\n"_s;
    QTest::newRow("at the end of the text") << u"FROM a AS ‹build›\nFROM ‹build‸›"_s;
    QTest::newRow("in a trigger") << u"FROM a AS ‹build›\nFROM b\nONBUILD COPY --from=‹bui‸ld› /x /y\n"_s;
    QTest::newRow("not an image") << u"FROM go‸lang AS a\nFROM golang\n"_s;
    QTest::newRow("not a path") << u"FROM a AS build\nRUN cd bui‸ld\n"_s;
    QTest::newRow("not in a comment") << u"FROM a AS build\n# bui‸ld\n"_s;
    QTest::newRow("nothing") << u"‸"_s;
}

void OccurrencesTest::findsAStage()
{
    QFETCH(QString, marked);
    const QByteArray text = QString(marked).remove(u'‸').remove(u'‹').remove(u'›').toUtf8();
    const QString upTo = marked.first(marked.indexOf(u'‸'));
    const qsizetype offset = QString(upTo).remove(u'‹').remove(u'›').toUtf8().size();
    const auto tree = Dockerfile::SyntaxTree::parse(text);
    const auto found = Edit::stageOccurrencesAt(tree, Graph::resolve(tree).stageList, offset);
    QByteArray shown = text;
    const QList<TextRange> all = found ? found->all() : QList<TextRange>();
    for (const TextRange range : all | std::views::reverse)
        shown.insert(range.end, "›").insert(range.start, "‹");
    QCOMPARE(QString::fromUtf8(shown), QString(marked).remove(u'‸'));
}

QTEST_GUILESS_MAIN(OccurrencesTest)

#include "tst_occurrences.moc"
