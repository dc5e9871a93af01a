// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/document/documentsession.h"

#include <QSignalSpy>
#include <QTest>

using namespace Stagecraft;
using namespace Stagecraft::App;
using namespace Qt::StringLiterals;

class DocumentSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheEnginesPlatformUntilAnotherIsChosen()
    {
        DocumentSession session;
        session.document()->reset("FROM alpine\n");
        QCOMPARE(session.platform(), u"linux/amd64"_s);
        session.setEnginePlatform(u"linux/arm64"_s);
        QCOMPARE(session.platform(), u"linux/arm64"_s);
        QCOMPARE(session.chosenPlatform(), QString());

        session.setPlatform(u"linux/s390x"_s);
        session.setEnginePlatform(u"linux/amd64"_s);
        QCOMPARE(session.platform(), u"linux/s390x"_s);
        QCOMPARE(session.chosenPlatform(), u"linux/s390x"_s);

        session.setPlatform({});
        QCOMPARE(session.platform(), u"linux/amd64"_s);
    }

    void theLastStageIsTheTargetByNotNamingOne()
    {
        DocumentSession session;
        session.document()->reset("FROM alpine AS a\nFROM alpine\nFROM alpine AS c\n");
        session.chooseTarget(0);
        QCOMPARE(session.target(), u"a"_s);
        const QSignalSpy refusals(&session, &DocumentSession::failed);
        session.chooseTarget(1);
        QCOMPARE(session.target(), u"a"_s);
        QCOMPARE(refusals.size(), 1);
        session.chooseTarget(2);
        QCOMPARE(session.target(), QString());
        QCOMPARE(session.targetName(), u"c"_s);
    }

    void theTargetIsTheSameStageUnderAnotherName()
    {
        DocumentSession session;
        session.document()->reset("FROM alpine AS a\nRUN a\nFROM alpine AS b\n");
        session.setTarget(u"a"_s);
        const QSignalSpy changes(&session, &DocumentSession::parametersChanged);
        session.document()->apply({{{15, 16}, "fresh"}}, Document::Document::Origin::Command, u"rename"_s);
        QCOMPARE(session.target(), u"fresh"_s);
        QCOMPARE(session.targetName(), u"fresh"_s);
        QCOMPARE(changes.size(), 1);
        session.undo();
        QCOMPARE(session.target(), u"a"_s);
        // What was asked for stays so where no stage has the name.
        session.setTarget(u"nowhere"_s);
        session.document()->apply({{{15, 16}, "fresh"}}, Document::Document::Origin::Command, u"rename"_s);
        QCOMPARE(session.target(), u"nowhere"_s);
    }

    void aDeletedTargetIsNotAskedForUntilItIsBack()
    {
        DocumentSession session;
        session.document()->reset("FROM alpine AS a\nFROM alpine AS b\n");
        session.setTarget(u"a"_s);
        session.document()->apply({{{0, 17}, {}}}, Document::Document::Origin::Command, u"delete"_s);
        QCOMPARE(session.target(), QString());
        QVERIFY(!session.graph().hasErrors());
        session.undo();
        QCOMPARE(session.target(), u"a"_s);
        // Its name may be typed anew at any moment.
        session.document()->apply({{{0, 17}, {}}}, Document::Document::Origin::Typing, u"typing"_s);
        session.settle();
        QCOMPARE(session.target(), u"a"_s);
        QVERIFY(session.graph().hasErrors());
    }

    void theSameStageStaysCurrentWhenOneComesBeforeIt()
    {
        DocumentSession session;
        session.document()->reset("FROM alpine AS a\nFROM alpine AS b\n");
        session.setCurrentStage(1);
        session.document()->apply({{{0, 0}, "FROM scratch AS first\n"}}, Document::Document::Origin::Command,
                                  u"insert"_s);
        QCOMPARE(session.currentStage(), 2);
    }
};

QTEST_GUILESS_MAIN(DocumentSessionTest)
#include "tst_documentsession.moc"
