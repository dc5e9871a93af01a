// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/document/documentfile.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Stagecraft;
using namespace Stagecraft::App;
using Doc = Stagecraft::Document::Document;
using State = DocumentFile::State;

namespace {

const QByteArray onDisk = "FROM a\nRUN x\nRUN y\nRUN z\n";
const QByteArray changedAtTheEnd = "FROM a\nRUN x\nRUN y\nRUN theirs\n";
const QByteArray changedAtTheStart = "FROM theirs\nRUN x\nRUN y\nRUN z\n";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "unreadable"_ba;
}

} // namespace

class DocumentFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_document = std::make_unique<Doc>();
        m_file = std::make_unique<DocumentFile>(m_document.get());
        put(onDisk);
        QVERIFY(m_document->open(path()));
    }

    void cleanup()
    {
        m_file.reset();
        m_document.reset();
    }

    void anUnchangedTextIsReadAgainByItself()
    {
        put(changedAtTheEnd);
        QTRY_COMPARE(m_document->bytes(), changedAtTheEnd);
        QCOMPARE(m_file->state(), State::Known);
        QVERIFY2(m_file->notice().contains(u"read again"_s), qPrintable(m_file->notice()));
        QVERIFY(!m_document->isModified());
        m_document->undo();
        QCOMPARE(m_document->bytes(), onDisk);
    }

    void aFileThatIsReplacedAgainAndAgainIsNoticed()
    {
        for (int i = 0; i < 5; ++i) {
            const QByteArray text = "FROM a" + QByteArray::number(i) + '\n';
            put(text, path(u".new"_s));
            QCOMPARE(std::rename(QFile::encodeName(path(u".new"_s)).constData(), QFile::encodeName(path()).constData()),
                     0);
            QTRY_COMPARE(m_document->bytes(), text);
        }
    }

    void aChangeBehindALinkIsNoticed()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"real"_s));
        put(onDisk, path(u"real/file"_s));
        QVERIFY(QFile::link(u"real/file"_s, path(u"link"_s)));
        QVERIFY(m_document->open(path(u"link"_s)));
        put(changedAtTheEnd, path(u"real/new"_s));
        QCOMPARE(std::rename(QFile::encodeName(path(u"real/new"_s)).constData(),
                             QFile::encodeName(path(u"real/file"_s)).constData()),
                 0);
        QTRY_COMPARE(m_document->bytes(), changedAtTheEnd);
    }

    void changesThatDoNotTouchAreMergedWhenAsked()
    {
        type();
        put(changedAtTheEnd);
        QTRY_COMPARE(m_file->state(), State::Mergeable);
        QCOMPARE(m_document->bytes(), "FROM mine\nRUN x\nRUN y\nRUN z\n"_ba);
        QVERIFY(!m_file->difference().isEmpty());
        // Saving would take theirs away.
        QVERIFY(!m_file->save());
        QCOMPARE(contentOf(path()), changedAtTheEnd);
        QVERIFY(m_file->merge());
        QCOMPARE(m_file->state(), State::Known);
        QCOMPARE(m_document->bytes(), "FROM mine\nRUN x\nRUN y\nRUN theirs\n"_ba);
        QVERIFY(m_file->save());
        QCOMPARE(contentOf(path()), m_document->bytes());
    }

    void changesThatTouchAreAskedAbout_data()
    {
        QTest::addColumn<bool>("keepsMine");
        QTest::newRow("keep mine") << true;
        QTest::newRow("take theirs") << false;
    }

    void changesThatTouchAreAskedAbout()
    {
        QFETCH(bool, keepsMine);
        type();
        put(changedAtTheStart);
        QTRY_COMPARE(m_file->state(), State::Conflicting);
        QVERIFY(!m_file->merge());
        const QByteArray mine = m_document->bytes();
        if (keepsMine)
            m_file->keepMine();
        else
            QVERIFY(m_file->reload());
        QCOMPARE(m_file->state(), State::Known);
        QCOMPARE(m_document->bytes(), keepsMine ? mine : changedAtTheStart);
        QCOMPARE(m_document->isModified(), keepsMine);
        if (!keepsMine) {
            m_document->undo();
            QCOMPARE(m_document->bytes(), mine);
        }
        QVERIFY(m_file->save());
        QCOMPARE(contentOf(path()), mine == m_document->bytes() ? mine : changedAtTheStart);
    }

    void aChangeThatGoesAwayIsNoneAnyMore()
    {
        type();
        put(changedAtTheStart);
        QTRY_COMPARE(m_file->state(), State::Conflicting);
        put(onDisk);
        QTRY_COMPARE(m_file->state(), State::Known);
        QVERIFY(m_document->isModified());
    }

    void theSameChangeElsewhereIsNone()
    {
        type();
        put(m_document->bytes());
        QTRY_VERIFY(!m_document->isModified());
        QCOMPARE(m_file->state(), State::Known);
    }

    void aFileThatVanishesIsMadeAgainBySaving()
    {
        QVERIFY(QFile::remove(path()));
        QTRY_COMPARE(m_file->state(), State::Vanished);
        QVERIFY(m_document->isModified());
        m_file->check();
        QCOMPARE(m_file->state(), State::Vanished);
        QVERIFY(m_file->save());
        QCOMPARE(m_file->state(), State::Known);
        QCOMPARE(contentOf(path()), onDisk);
        // And is watched again.
        put(changedAtTheEnd);
        QTRY_COMPARE(m_document->bytes(), changedAtTheEnd);
    }

    void aFileThatComesBackIsThere_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("as it was") << onDisk;
        QTest::newRow("as another") << changedAtTheEnd;
    }

    void aFileThatComesBackIsThere()
    {
        QFETCH(QByteArray, text);
        QVERIFY(QFile::remove(path()));
        QTRY_COMPARE(m_file->state(), State::Vanished);
        put(text);
        QTRY_COMPARE(m_file->state(), State::Known);
        QCOMPARE(m_document->bytes(), text);
        QVERIFY(!m_document->isModified());
    }

    void ownSavingIsNoChangeOfAnother()
    {
        type();
        const QSignalSpy states(m_file.get(), &DocumentFile::stateChanged);
        const QSignalSpy notices(m_file.get(), &DocumentFile::noticeChanged);
        QVERIFY(m_file->save());
        QTest::qWait(400);
        QCOMPARE(states.size(), 0);
        QCOMPARE(notices.size(), 0);
    }

    void aReadOnlyFileIsToldAndSavedElsewhere()
    {
        type();
        QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner));
        QVERIFY(!m_file->save());
        QVERIFY2(m_file->problem().contains(u"may not be written to"_s), qPrintable(m_file->problem()));
        QVERIFY(m_document->isModified());
        QCOMPARE(contentOf(path()), onDisk);
        QVERIFY(m_file->saveAs(QUrl::fromLocalFile(path(u"elsewhere"_s))));
        QCOMPARE(m_file->problem(), QString());
        QCOMPARE(contentOf(path(u"elsewhere"_s)), m_document->bytes());
        QCOMPARE(m_document->path(), path(u"elsewhere"_s));
    }

    void whatIsNoUtf8IsToldAndKept()
    {
        QCOMPARE(m_file->notice(), QString());
        const QByteArray odd = "FROM a\nRUN \xC3\xA9\nRUN \xFF\n"_ba;
        put(odd, path(u"odd"_s));
        QVERIFY(m_document->open(path(u"odd"_s)));
        QVERIFY2(m_file->notice().contains(u"line 3"_s), qPrintable(m_file->notice()));
        m_document->apply({{{5, 6}, "b"_ba}}, Doc::Origin::Command, u"Act"_s);
        QVERIFY(m_file->save());
        QCOMPARE(contentOf(path(u"odd"_s)), "FROM b\nRUN \xC3\xA9\nRUN \xFF\n"_ba);
    }

    void aFileThatIsNoTextAnyMoreIsNotTaken()
    {
        put(QByteArray("a\0b", 3));
        QTRY_COMPARE(m_file->state(), State::Conflicting);
        QCOMPARE(m_document->bytes(), onDisk);
        const QSignalSpy failures(m_file.get(), &DocumentFile::failed);
        QVERIFY(!m_file->reload());
        QCOMPARE(failures.size(), 1);
        QCOMPARE(m_document->bytes(), onDisk);
    }

private:
    [[nodiscard]] QString path(const QString &name = u"Dockerfile"_s) const { return m_folder->filePath(name); }
    void put(const QByteArray &bytes, const QString &at = {}) const
    {
        QFile file(at.isEmpty() ? path() : at);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        // The clock of the file system may stand still from one change to the next.
        static int step = 0;
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.setFileTime(QDateTime::currentDateTime().addSecs(++step), QFileDevice::FileModificationTime);
    }
    void type() const { m_document->apply({{{5, 6}, "mine"_ba}}, Doc::Origin::Command, u"Act"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Doc> m_document;
    std::unique_ptr<DocumentFile> m_file;
};

QTEST_GUILESS_MAIN(DocumentFileTest)
#include "tst_documentfile.moc"
