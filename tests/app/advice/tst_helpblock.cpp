// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "advice/advice.h"
#include "advice/rules.h"
#include "app/advice/helpblock.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Stagecraft;
using namespace Stagecraft::App;

class HelpBlockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsParagraphsAndSnippetsApart()
    {
        const QList<HelpBlock> blocks =
            helpBlocks(u"# Title\n\nFirst\nline.\n\n```dockerfile\nRUN a \\\n    b\n```\n\nLast.\n"_s);
        QCOMPARE(blocks.size(), 4);
        QVERIFY(blocks.at(0).isTitle);
        QCOMPARE(blocks.at(0).text, u"Title"_s);
        QCOMPARE(blocks.at(1).text, u"First line."_s);
        QVERIFY(blocks.at(2).isCode);
        QCOMPARE(blocks.at(2).text, u"RUN a \\\n    b"_s);
        QCOMPARE(blocks.at(3).text, u"Last."_s);
        QVERIFY(helpBlocks({}).isEmpty());
    }

    void everyPageHasATitleAndSnippets()
    {
        for (const Advice::Rule &rule : Advice::rules()) {
            const QList<HelpBlock> blocks = helpBlocks(Advice::helpPage(rule.name));
            QVERIFY2(!blocks.isEmpty() && blocks.constFirst().isTitle, qPrintable(rule.name));
            QVERIFY2(std::ranges::count(blocks, true, &HelpBlock::isTitle) == 1, qPrintable(rule.name));
            QVERIFY2(std::ranges::count(blocks, true, &HelpBlock::isCode) >= 2, qPrintable(rule.name));
        }
    }
};

QTEST_GUILESS_MAIN(HelpBlockTest)
#include "tst_helpblock.moc"
