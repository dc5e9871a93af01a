// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "graph/stageidentity.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Stagecraft;

namespace {

/// The ids after each of several readings of one text.
class Session
{
public:
    QList<Graph::StageId> read(const QByteArray &text)
    {
        const auto tree = Dockerfile::SyntaxTree::parse(text);
        return m_identity.update(tree, Graph::resolve(tree));
    }

private:
    Graph::StageIdentity m_identity;
};

using Ids = QList<Graph::StageId>;

} // namespace

class IdentityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typingKeepsIds();
    void renamingKeepsTheId();
    void typingANameOfAStageThatIsGoneTakesNothingFromIt();
    void swappingKeepsBoth();
    void cutAndPasteKeepsTheId();
    void newStagesGetNewIds();
    void unnamedStagesAreTheirPlace();
    void unnamedStagesAreTheirBodyWhenOneIsPutBetween();
    void twoStagesOfOneNameStayApart();
};

void IdentityTest::typingKeepsIds()
{
    Session session;
    const Ids ids = session.read("FROM a AS x\nRUN one\nFROM b AS y\nRUN two\n");
    QCOMPARE(ids, (Ids{1, 2}));
    QCOMPARE(session.read("FROM a AS x\nRUN one more\nFROM b AS y\nRUN tw\n"), ids);
    QCOMPARE(session.read("FROM a AS X\nFROM b AS y\n"), ids);
}

void IdentityTest::renamingKeepsTheId()
{
    Session session;
    const Ids ids = session.read("FROM a AS x\nFROM b AS y\nFROM c AS z\n");
    QCOMPARE(session.read("FROM a AS x\nFROM b AS \nFROM c AS z\n"), ids);
    QCOMPARE(session.read("FROM a AS x\nFROM b AS n\nFROM c AS z\n"), ids);
    QCOMPARE(session.read("FROM a AS m\nFROM b AS n\nFROM c AS z\n"), ids);
    QCOMPARE(session.read("FROM a AS m\nFROM b AS n\nFROM c\n"), ids);
}

void IdentityTest::typingANameOfAStageThatIsGoneTakesNothingFromIt()
{
    Session session;
    session.read("FROM a AS x\nFROM b AS bu\n");
    const Ids ids = session.read("FROM a AS x\n");
    QCOMPARE(session.read("FROM a AS bu\n"), ids);
    QCOMPARE(session.read("FROM a AS build\n"), ids);
}

void IdentityTest::swappingKeepsBoth()
{
    Session session;
    const Ids ids = session.read("FROM a AS x\nRUN 1\nFROM b AS y\nRUN 2\n");
    QCOMPARE(session.read("FROM b AS y\nRUN 2\nFROM a AS x\nRUN 1\n"), (Ids{ids.at(1), ids.at(0)}));
}

void IdentityTest::cutAndPasteKeepsTheId()
{
    Session session;
    const Ids ids = session.read("FROM a AS x\nRUN 1\nFROM b AS y\nRUN 2\nFROM c\nRUN 3\n");
    QCOMPARE(session.read("FROM b AS y\nRUN 2\nFROM c\nRUN 3\n"), (Ids{ids.at(1), ids.at(2)}));
    QCOMPARE(session.read("FROM b AS y\nRUN 2\nFROM a AS x\nRUN 1\nFROM c\nRUN 3\n"),
             (Ids{ids.at(1), ids.at(0), ids.at(2)}));
    QCOMPARE(session.read("FROM b AS y\nRUN 2\nFROM a AS x\nRUN 1\n"), (Ids{ids.at(1), ids.at(0)}));
    QCOMPARE(session.read("FROM c\nRUN 3\nFROM b AS y\nRUN 2\nFROM a AS x\nRUN 1\n"),
             (Ids{ids.at(2), ids.at(1), ids.at(0)}));
}

void IdentityTest::newStagesGetNewIds()
{
    Session session;
    QCOMPARE(session.read(""), Ids());
    const Ids ids = session.read("FROM a AS x\nFROM b AS y\n");
    const Ids more = session.read("FROM a AS x\nFROM scratch AS new\nFROM b AS y\n");
    QCOMPARE(more, (Ids{ids.at(0), 3, ids.at(1)}));
    QCOMPARE(session.read(""), Ids());
    QCOMPARE(session.read("FROM q AS other\n"), Ids{4});
}

void IdentityTest::unnamedStagesAreTheirPlace()
{
    Session session;
    const Ids ids = session.read("FROM a\nRUN 1\nFROM b\nRUN 2\n");
    QCOMPARE(session.read("FROM a\nRUN 1\nFROM b\nRUN other things\n"), ids);
    QCOMPARE(session.read("FROM c\nRUN 0\nFROM b\nRUN other things\n"), ids);
}

void IdentityTest::unnamedStagesAreTheirBodyWhenOneIsPutBetween()
{
    Session session;
    const Ids ids = session.read("FROM a\nRUN 1\nFROM b\nRUN 2\n");
    const Ids now = session.read("FROM a\nRUN 1\nFROM n\nRUN new\nFROM b\nRUN 2\n");
    QCOMPARE(now, (Ids{ids.at(0), 3, ids.at(1)}));
}

void IdentityTest::twoStagesOfOneNameStayApart()
{
    Session session;
    const Ids ids = session.read("FROM a AS x\nRUN 1\nFROM b AS x\nRUN 2\n");
    QVERIFY(ids.at(0) != ids.at(1));
    QCOMPARE(session.read("FROM a AS x\nRUN 1\nFROM b AS y\nRUN 2\n"), ids);
}

QTEST_GUILESS_MAIN(IdentityTest)
#include "tst_identity.moc"
