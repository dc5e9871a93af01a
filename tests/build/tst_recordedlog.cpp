// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "build/recordedlog.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Stagecraft;
using namespace Stagecraft::Build;
using namespace Qt::StringLiterals;

class RecordedLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead()
    {
        const QString path = m_folder.filePath(u"1.log"_s);
        LogWriter(path).append(3, 1.25, {{u"  two  spaces ✓"_s, 2, false, {}}, {u""_s, 1, false, {}}});
        const QList<RecordedLine> lines = readLog(path);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0].step, 3);
        QCOMPARE(lines[0].seconds, 1.25);
        QCOMPARE(lines[0].line.text, u"  two  spaces ✓"_s);
        QCOMPARE(lines[0].line.stream, 2);
        QCOMPARE(lines[1].line.text, QString());
        const auto permissions = QFile(path).permissions();
        QVERIFY(!(permissions & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    }

    void onlyTheEndOfALongLogIsRead()
    {
        const QString path = m_folder.filePath(u"2.log"_s);
        {
            LogWriter writer(path);
            for (int i = 0; i < 1000; ++i)
                writer.append(1, i, {{QString::number(i), 1, false, {}}});
        }
        const QList<RecordedLine> lines = readLog(path, 200);
        QVERIFY(lines.size() < 20);
        QCOMPARE(lines.last().line.text, u"999"_s);
    }

    void anythingCanBeRead()
    {
        const QString path = m_folder.filePath(u"3.log"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\n\xff\xfe\n1\n2 x y z\nwords of other programs\n");
        file.close();
        for (const RecordedLine &line : readLog(path))
            QVERIFY(line.step > 0);
        QVERIFY(readLog(u"/nonexistent"_s).isEmpty());
    }

    void theTextAloneCanBeTakenElsewhere()
    {
        const QString kept = m_folder.filePath(u"4.log"_s);
        LogWriter(kept).append(12, 3.5, {{u"  a  b"_s, 2, false, {}}, {u""_s, 1, false, {}}});
        const QString elsewhere = m_folder.filePath(u"copy.txt"_s);
        QVERIFY(copyLogText(kept, elsewhere));
        QFile file(elsewhere);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("  a  b\n\n"));
        QVERIFY(!copyLogText(u"/nonexistent"_s, elsewhere));
        QVERIFY(!copyLogText(kept, u"/nonexistent/folder/x"_s));
    }

    void nothingIsWrittenToNowhere()
    {
        LogWriter(QString()).append(1, 0, {{u"a"_s, 1, false, {}}});
        LogWriter(u"/nonexistent/folder/x.log"_s).append(1, 0, {{u"a"_s, 1, false, {}}});
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(RecordedLogTest)
#include "tst_recordedlog.moc"
