// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/project/contextfiles.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Stagecraft::App;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &text)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

} // namespace

class ContextFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatWouldBeSent()
    {
        const QTemporaryDir folder;
        write(folder.filePath(u".dockerignore"_s), "*.log\n");
        write(folder.filePath(u"src/main.c"_s), "");
        write(folder.filePath(u"build.log"_s), "");
        ContextFiles files;
        QSignalSpy changed(&files, &ContextFiles::changed);
        files.list(folder.filePath(u"Dockerfile"_s), folder.path());
        QVERIFY(!files.files());
        QVERIFY(changed.wait());
        QCOMPARE(files.files().value(), (QStringList{u".dockerignore"_s, u"src/main.c"_s}));
    }

    void whatWasAskedLastHolds()
    {
        const QTemporaryDir first;
        const QTemporaryDir second;
        write(first.filePath(u"first"_s), "");
        write(second.filePath(u"second"_s), "");
        ContextFiles files;
        QSignalSpy changed(&files, &ContextFiles::changed);
        files.list(first.filePath(u"Dockerfile"_s), first.path());
        files.list(second.filePath(u"Dockerfile"_s), second.path());
        QTRY_VERIFY_WITH_TIMEOUT(files.files().has_value(), 30'000);
        QCOMPARE(files.files().value(), QStringList{u"second"_s});
        QVERIFY(!changed.wait(200));

        files.list({}, {});
        QVERIFY(!files.files());
    }
};

QTEST_GUILESS_MAIN(ContextFilesTest)
#include "tst_contextfiles.moc"
