// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "document/document.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace Stagecraft;
using Doc = Stagecraft::Document::Document;

namespace {

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "unreadable"_ba;
}

/// As another program would: with a time of its own, even when the clock stands still.
void putLater(const QString &path, const QByteArray &bytes, int seconds = 5)
{
    put(path, bytes);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(seconds), QFileDevice::FileModificationTime));
}

} // namespace

class FileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensByteForByte();
    void refusesWhatIsNoText_data();
    void refusesWhatIsNoText();
    void aRefusedFileLeavesTheDocument();
    void savesByteForByte();
    void keepsPermissions();
    void followsLinks();
    void leavesNoTemporaryFile();
    void saysWhyItCannotSave();
    void anUntitledTextHasToBeNamed();
    void seesChangesOnDisk();
    void aTouchedFileIsNotChanged();
    void aMissingFileIsChanged();
    void keepingMineIsModified();
    void readsAgainAsOneSmallStep();
    void aFileThatComesBackIsSavedAgain();
    void whatIsOnDiskAlreadyIsNotModified();
    void mergesWithTheFileAsOneStep();
    void changesThatTouchAreNotMerged();
    void tellsEncodingAndLineEnds_data();
    void tellsEncodingAndLineEnds();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void FileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void FileTest::opensByteForByte()
{
    const QByteArray bytes = "\xEF\xBB\xBF"
                             "FROM a\r\nRUN \xFF\rb\n"_ba;
    put(path(u"Dockerfile"_s), bytes);
    Doc document;
    QSignalSpy paths(&document, &Doc::pathChanged);
    QVERIFY(document.open(path(u"Dockerfile"_s)));
    QCOMPARE(document.bytes(), bytes);
    QCOMPARE(document.path(), path(u"Dockerfile"_s));
    QCOMPARE(paths.count(), 1);
    QVERIFY(!document.isModified());
    QVERIFY(!document.changedOnDisk());
}

void FileTest::refusesWhatIsNoText_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("reason");
    QTest::newRow("missing") << u"missing"_s << u"There is no file"_s;
    QTest::newRow("folder") << u"folder"_s << u"is a folder"_s;
    QTest::newRow("pipe") << u"pipe"_s << u"not a regular file"_s;
    QTest::newRow("too big") << u"big"_s << u"too big"_s;
    QTest::newRow("UTF-16") << u"wide"_s << u"is UTF-16"_s;
    QTest::newRow("binary") << u"binary"_s << u"does not look like a text file"_s;
}

void FileTest::refusesWhatIsNoText()
{
    QFETCH(QString, name);
    QFETCH(QString, reason);
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    QCOMPARE(mkfifo(path(u"pipe"_s).toUtf8().constData(), 0600), 0);
    put(path(u"binary"_s),
        QByteArray("\x7f"
                   "ELF\0\0",
                   6));
    put(path(u"wide"_s),
        QByteArray("\xFF\xFE"
                   "F\0",
                   4));
    QFile big(path(u"big"_s));
    QVERIFY(big.open(QIODevice::WriteOnly) && big.resize(16 * 1024 * 1024 + 1));

    Doc document;
    const Result<Done> opened = document.open(path(name));
    QVERIFY(!opened);
    QVERIFY2(opened.error().message.contains(reason), qPrintable(opened.error().message));
}

void FileTest::aRefusedFileLeavesTheDocument()
{
    Doc document;
    document.reset("FROM a\n"_ba);
    QSignalSpy spy(&document, &Doc::wasReset);
    QVERIFY(!document.open(path(u"missing"_s)));
    QCOMPARE(document.bytes(), "FROM a\n"_ba);
    QCOMPARE(spy.count(), 0);
}

void FileTest::savesByteForByte()
{
    const QByteArray bytes = "FROM a\r\nRUN \xFF\rb"_ba;
    put(path(u"Dockerfile"_s), bytes);
    Doc document;
    QVERIFY(document.open(path(u"Dockerfile"_s)));
    document.apply({{{5, 6}, "b"_ba}}, Doc::Origin::Command, u"Act"_s);
    QVERIFY(document.save());
    QCOMPARE(contentOf(path(u"Dockerfile"_s)), "FROM b\r\nRUN \xFF\rb"_ba);
    QVERIFY(!document.isModified());
    QVERIFY(!document.changedOnDisk());
}

void FileTest::keepsPermissions()
{
    put(path(u"Dockerfile"_s), "FROM a\n"_ba);
    const auto permissions = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup;
    QVERIFY(QFile::setPermissions(path(u"Dockerfile"_s), permissions));
    const QFile::Permissions before = QFile::permissions(path(u"Dockerfile"_s));
    Doc document;
    QVERIFY(document.open(path(u"Dockerfile"_s)));
    QVERIFY(document.save());
    QCOMPARE(QFile::permissions(path(u"Dockerfile"_s)), before);
}

void FileTest::followsLinks()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"real"_s));
    put(path(u"real/Dockerfile"_s), "FROM a\n"_ba);
    QVERIFY(QFile::link(u"real/Dockerfile"_s, path(u"Dockerfile"_s)));
    Doc document;
    QVERIFY(document.open(path(u"Dockerfile"_s)));
    document.apply({{{5, 6}, "b"_ba}}, Doc::Origin::Command, u"Act"_s);
    QVERIFY(document.save());
    QVERIFY(QFileInfo(path(u"Dockerfile"_s)).isSymLink());
    QCOMPARE(contentOf(path(u"real/Dockerfile"_s)), "FROM b\n"_ba);
}

void FileTest::leavesNoTemporaryFile()
{
    Doc document;
    document.reset("FROM a\n"_ba);
    QVERIFY(document.saveAs(path(u"Dockerfile"_s)));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"Dockerfile"_s});
}

void FileTest::saysWhyItCannotSave()
{
    Doc document;
    document.reset("FROM a\n"_ba);
    document.apply({{{5, 6}, "b"_ba}}, Doc::Origin::Command, u"Act"_s);
    const Result<Done> saved = document.saveAs(path(u"no/such/Dockerfile"_s));
    QVERIFY(!saved);
    QVERIFY2(saved.error().message.contains(u"there is no folder"_s), qPrintable(saved.error().message));
    QVERIFY(!document.saveAs(m_folder->path()));
    QVERIFY(document.isModified());
    QVERIFY(document.path().isEmpty());
}

void FileTest::anUntitledTextHasToBeNamed()
{
    Doc document;
    QVERIFY(!document.save());
    QVERIFY(document.saveAs(path(u"Dockerfile"_s)));
    QCOMPARE(document.path(), path(u"Dockerfile"_s));
    QVERIFY(document.save());
}

void FileTest::seesChangesOnDisk()
{
    put(path(u"Dockerfile"_s), "FROM a\n"_ba);
    Doc document;
    QVERIFY(document.open(path(u"Dockerfile"_s)));
    putLater(path(u"Dockerfile"_s), "FROM b\n"_ba);
    QVERIFY(document.changedOnDisk());
    putLater(path(u"Dockerfile"_s), "FROM a\nRUN x\n"_ba);
    QVERIFY(document.changedOnDisk());
}

void FileTest::aTouchedFileIsNotChanged()
{
    put(path(u"Dockerfile"_s), "FROM a\n"_ba);
    Doc document;
    QVERIFY(document.open(path(u"Dockerfile"_s)));
    putLater(path(u"Dockerfile"_s), "FROM a\n"_ba);
    QVERIFY(!document.changedOnDisk());
}

void FileTest::aMissingFileIsChanged()
{
    put(path(u"Dockerfile"_s), "FROM a\n"_ba);
    Doc document;
    QVERIFY(document.open(path(u"Dockerfile"_s)));
    QVERIFY(QFile::remove(path(u"Dockerfile"_s)));
    QVERIFY(document.changedOnDisk());
    QVERIFY(!document.reload());
    QCOMPARE(document.bytes(), "FROM a\n"_ba);
    document.acceptDisk();
    QVERIFY(!document.changedOnDisk());
    QVERIFY(document.isModified());
    QVERIFY(document.save());
    QCOMPARE(contentOf(path(u"Dockerfile"_s)), "FROM a\n"_ba);
}

void FileTest::keepingMineIsModified()
{
    put(path(u"Dockerfile"_s), "FROM a\n"_ba);
    Doc document;
    QVERIFY(document.open(path(u"Dockerfile"_s)));
    putLater(path(u"Dockerfile"_s), "FROM b\n"_ba);
    QSignalSpy spy(&document, &Doc::modifiedChanged);
    document.acceptDisk();
    QVERIFY(!document.changedOnDisk());
    QVERIFY(document.isModified());
    QCOMPARE(spy.count(), 1);
    putLater(path(u"Dockerfile"_s), "FROM c\n"_ba, 9);
    QVERIFY(document.changedOnDisk());
}

void FileTest::readsAgainAsOneSmallStep()
{
    put(path(u"Dockerfile"_s), "FROM a\nRUN x\nRUN y\nRUN z\n"_ba);
    Doc document;
    QVERIFY(document.open(path(u"Dockerfile"_s)));
    putLater(path(u"Dockerfile"_s), "FROM b\nRUN x\nRUN y\nRUN z\nRUN w\n"_ba);
    TextEdits told;
    connect(&document, &Doc::changed, this, [&](const TextEdits &edits, Doc::Origin origin) {
        told = edits;
        QVERIFY(origin == Doc::Origin::Disk);
    });
    QVERIFY(document.reload());
    QCOMPARE(told, (TextEdits{{{5, 6}, "b"_ba}, {{25, 25}, "RUN w\n"_ba}}));
    QVERIFY(!document.isModified());
    QVERIFY(!document.changedOnDisk());
    document.disconnect(this);
    document.undo();
    QCOMPARE(document.bytes(), "FROM a\nRUN x\nRUN y\nRUN z\n"_ba);
    QVERIFY(document.isModified());
}

void FileTest::aFileThatComesBackIsSavedAgain()
{
    put(path(u"Dockerfile"_s), "FROM a\n"_ba);
    Doc document;
    QVERIFY(document.open(path(u"Dockerfile"_s)));
    QVERIFY(QFile::rename(path(u"Dockerfile"_s), path(u"away"_s)));
    document.acceptDisk();
    QVERIFY(document.isModified());
    QVERIFY(QFile::rename(path(u"away"_s), path(u"Dockerfile"_s)));
    QVERIFY(document.changedOnDisk());
    document.acceptDisk();
    QVERIFY(!document.isModified());
    QVERIFY(!document.changedOnDisk());
}

void FileTest::whatIsOnDiskAlreadyIsNotModified()
{
    put(path(u"Dockerfile"_s), "FROM a\n"_ba);
    Doc document;
    QVERIFY(document.open(path(u"Dockerfile"_s)));
    document.apply({{{5, 6}, "b"_ba}}, Doc::Origin::Command, u"Act"_s);
    QVERIFY(document.isModified());
    putLater(path(u"Dockerfile"_s), "FROM b\n"_ba);
    document.acceptDisk();
    QVERIFY(!document.isModified());
    document.undo();
    QVERIFY(document.isModified());
}

void FileTest::mergesWithTheFileAsOneStep()
{
    put(path(u"Dockerfile"_s), "FROM a\nRUN x\nRUN y\nRUN z\n"_ba);
    Doc document;
    QVERIFY(document.open(path(u"Dockerfile"_s)));
    document.apply({{{5, 6}, "mine"_ba}}, Doc::Origin::Command, u"Act"_s);
    const QByteArray theirs = "FROM a\nRUN x\nRUN y\nRUN theirs\n"_ba;
    putLater(path(u"Dockerfile"_s), theirs);
    QCOMPARE(document.diskBytes(), "FROM a\nRUN x\nRUN y\nRUN z\n"_ba);
    QVERIFY(document.mergeDisk(theirs));
    QCOMPARE(document.bytes(), "FROM mine\nRUN x\nRUN y\nRUN theirs\n"_ba);
    QVERIFY(document.isModified());
    QVERIFY(!document.changedOnDisk());
    QCOMPARE(document.diskBytes(), theirs);
    document.undo();
    QCOMPARE(document.bytes(), "FROM mine\nRUN x\nRUN y\nRUN z\n"_ba);
    document.redo();
    QVERIFY(document.save());
    QVERIFY(!document.isModified());
}

void FileTest::changesThatTouchAreNotMerged()
{
    put(path(u"Dockerfile"_s), "FROM a\n"_ba);
    Doc document;
    QVERIFY(document.open(path(u"Dockerfile"_s)));
    document.apply({{{5, 6}, "mine"_ba}}, Doc::Origin::Command, u"Act"_s);
    putLater(path(u"Dockerfile"_s), "FROM theirs\n"_ba);
    QVERIFY(!document.mergeDisk("FROM theirs\n"_ba));
    QCOMPARE(document.bytes(), "FROM mine\n"_ba);
    QVERIFY(document.changedOnDisk());
}

void FileTest::tellsEncodingAndLineEnds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("lineEnds");
    QTest::newRow("one line") << "FROM a"_ba << u"UTF-8"_s << u"LF"_s;
    QTest::newRow("Windows") << "\xEF\xBB\xBF"
                                "FROM a\r\n\r\n"_ba
                             << u"UTF-8 with BOM"_s << u"CRLF"_s;
    QTest::newRow("mixed") << "FROM \xFF\r\n\n"_ba << u"not valid UTF-8"_s << u"mixed"_s;
}

void FileTest::tellsEncodingAndLineEnds()
{
    QFETCH(QByteArray, bytes);
    Doc document;
    document.reset(bytes);
    QTEST(document.encoding(), "encoding");
    QTEST(document.lineEnds(), "lineEnds");
}

QTEST_GUILESS_MAIN(FileTest)

#include "tst_file.moc"
