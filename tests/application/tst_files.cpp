// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "application/windowtest.h"
#include "document/recoverystore.h"

#include <QFile>
#include <QTest>

using namespace Stagecraft;
using namespace Qt::StringLiterals;

namespace {

const QByteArray text = "FROM alpine AS a\nRUN one\nRUN two\nRUN three\nFROM a AS b\n";

} // namespace

/// What other programs do to an open file, and what an earlier run left behind.
class FilesTest : public WindowTest
{
    Q_OBJECT

public:
    FilesTest()
        : WindowTest(text, 2)
    { }

private Q_SLOTS:
    void withoutAMessageTheGraphHasTheRoom()
    {
        const qreal height = m_driver->canvas()->height();
        QVERIFY2(height > 500, qPrintable(QString::number(height)));
        QVERIFY(QFile::remove(m_driver->path(u"Dockerfile"_s)));
        QTRY_VERIFY(m_driver->canvas()->height() < height);
        QVERIFY(m_driver->canvas()->height() > height - 60);
        QVERIFY(m_driver->session()->save());
        QTRY_COMPARE(m_driver->canvas()->height(), height);
    }

    void anUnchangedTextFollowsTheFile()
    {
        QVERIFY(m_driver->write(u"Dockerfile"_s, text + "FROM b AS c\n"));
        QTRY_COMPARE(m_driver->graph()->stageCount(), 3);
        QTRY_VERIFY(m_driver->control(u"Dismiss"_s));
        m_driver->picture(u"read-again"_s);
        QVERIFY(m_driver->click(u"Dismiss"_s));
        QTRY_VERIFY(!m_driver->control(u"Dismiss"_s));
        m_driver->key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_driver->graph()->stageCount(), 2);
    }

    void bothChangesAreMerged()
    {
        change("alpine", "debian");
        QVERIFY(m_driver->write(u"Dockerfile"_s, text + "FROM b AS c\n"));
        QTRY_VERIFY(m_driver->control(u"Merge"_s));
        m_driver->picture(u"mergeable"_s);
        QVERIFY(m_driver->click(u"Merge"_s));
        QCOMPARE(bytes(), QByteArray(text + "FROM b AS c\n").replace("alpine", "debian"));
        QTRY_VERIFY(!m_driver->control(u"Merge"_s));
    }

    void aConflictIsLookedAtAndDecided()
    {
        change("alpine", "debian");
        QVERIFY(m_driver->write(u"Dockerfile"_s, QByteArray(text).replace("alpine", "fedora")));
        QTRY_VERIFY(m_driver->control(u"Take theirs"_s));
        m_driver->picture(u"conflict"_s);
        QVERIFY(m_driver->click(u"Show difference"_s));
        QTRY_VERIFY(m_driver->shows(u"FROM fedora AS a"_s) && m_driver->shows(u"FROM debian AS a"_s));
        m_driver->picture(u"conflict-difference"_s);
        m_driver->key(Qt::Key_Escape);
        QTRY_VERIFY(!m_driver->shows(u"FROM fedora AS a"_s));
        QVERIFY(m_driver->click(u"Take theirs"_s));
        QTRY_COMPARE(bytes(), QByteArray(text).replace("alpine", "fedora"));
        QVERIFY(!m_driver->session()->isModified());
    }

    void aVanishedFileIsSavedAgain()
    {
        QVERIFY(QFile::remove(m_driver->path(u"Dockerfile"_s)));
        QTRY_VERIFY(m_driver->shows(u"Dockerfile is no longer on disk. Saving makes it again."_s));
        m_driver->key(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(m_driver->read(u"Dockerfile"_s), text);
        QTRY_VERIFY(!m_driver->shows(u"Dockerfile is no longer on disk. Saving makes it again."_s));
    }

    void aReadOnlyFileCanBeSavedElsewhere()
    {
        change("alpine", "debian");
        QVERIFY(QFile::setPermissions(m_driver->path(u"Dockerfile"_s), QFile::ReadOwner));
        m_driver->key(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(m_driver->control(u"Save as…"_s));
        m_driver->picture(u"read-only"_s);
        QVERIFY(QFile::setPermissions(m_driver->path(u"Dockerfile"_s), QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(m_driver->click(u"Try again"_s));
        QTRY_VERIFY(!m_driver->control(u"Try again"_s));
        QCOMPARE(m_driver->read(u"Dockerfile"_s), bytes());
    }

    void unsavedTextIsComparedAndRestored()
    {
        leaveBehind(QByteArray(text).replace("RUN two", "RUN 2"));
        QTRY_VERIFY(m_driver->control(u"Restore"_s));
        m_driver->picture(u"recovery"_s);
        QVERIFY(m_driver->click(u"Show difference"_s));
        QTRY_VERIFY(m_driver->shows(u"RUN 2"_s));
        m_driver->picture(u"recovery-difference"_s);
        m_driver->key(Qt::Key_Escape);
        QTRY_VERIFY(!m_driver->shows(u"RUN 2"_s));
        QVERIFY(m_driver->click(u"Restore"_s));
        QTRY_COMPARE(bytes(), QByteArray(text).replace("RUN two", "RUN 2"));
        QTRY_VERIFY(!m_driver->control(u"Restore"_s));
        m_driver->key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(bytes(), text);
    }

    void unsavedTextIsDiscarded()
    {
        leaveBehind("FROM other\n");
        QTRY_VERIFY(m_driver->control(u"Discard"_s));
        QVERIFY(m_driver->click(u"Discard"_s));
        QTRY_VERIFY(!m_driver->control(u"Discard"_s));
        QVERIFY(m_driver->open());
        QVERIFY(!m_driver->session()->recovery()->offers());
    }

private:
    void change(const QByteArray &before, const QByteArray &after)
    {
        const qsizetype at = bytes().indexOf(before);
        m_driver->session()->document()->apply({{{at, at + before.size()}, after}}, Document::Document::Origin::Command,
                                               u"Act"_s);
    }

    /// As a program that was ended does, and opens the file again.
    void leaveBehind(const QByteArray &unsaved)
    {
        const QString path = m_driver->path(u"Dockerfile"_s);
        const Document::RecoveryStore store(m_driver->statePath() + u"/recovery"_s);
        const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-60);
        QVERIFY(store.newSlot(path)->write({path, {}, before, unsaved}));
        QVERIFY(m_driver->open());
        QVERIFY(m_driver->session()->recovery()->offers());
    }
};

QTEST_MAIN(FilesTest)
#include "tst_files.moc"
