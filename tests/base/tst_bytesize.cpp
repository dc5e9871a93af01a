// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/bytesize.h"

#include <QTest>

class ByteSizeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sizesReadAsDockerPrintsThem_data();
    void sizesReadAsDockerPrintsThem();
    void sizesOfPeopleAreRead_data();
    void sizesOfPeopleAreRead();
};

void ByteSizeTest::sizesReadAsDockerPrintsThem_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << qint64(0) << QStringLiteral("0 B");
    QTest::newRow("bytes are never cut") << qint64(512) << QStringLiteral("512 B");
    QTest::newRow("the last of a unit") << qint64(999) << QStringLiteral("999 B");
    QTest::newRow("the first of a unit") << qint64(1000) << QStringLiteral("1 kB");
    QTest::newRow("no zeros at the end") << qint64(8'200'000) << QStringLiteral("8.2 MB");
    QTest::newRow("three digits") << qint64(1'048'576'000) << QStringLiteral("1.05 GB");
    QTest::newRow("no decimals from a hundred on") << qint64(123'456) << QStringLiteral("123 kB");
    QTest::newRow("rounding up reaches the next unit") << qint64(999'600) << QStringLiteral("1 MB");
    QTest::newRow("rounding up adds a digit") << qint64(9'996) << QStringLiteral("10 kB");
    QTest::newRow("negative") << qint64(-1'500) << QStringLiteral("\u22121.5 kB");
    QTest::newRow("the largest") << std::numeric_limits<qint64>::max() << QStringLiteral("9.22 EB");
    QTest::newRow("the smallest") << std::numeric_limits<qint64>::min() << QStringLiteral("\u22129.22 EB");
}

void ByteSizeTest::sizesReadAsDockerPrintsThem()
{
    QFETCH(qint64, bytes);
    QFETCH(QString, text);
    QCOMPARE(Stagecraft::byteSizeText(bytes), text);
}

void ByteSizeTest::sizesOfPeopleAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("bytes");
    QTest::newRow("bytes") << QStringLiteral("1500") << qint64(1500);
    QTest::newRow("decimal") << QStringLiteral("120MB") << qint64(120'000'000);
    QTest::newRow("binary, with a fraction and a space") << QStringLiteral(" 1.5 GiB ") << qint64(1'610'612'736);
    QTest::newRow("letter alone") << QStringLiteral("2k") << qint64(2000);
    for (const char *wrong : {"", "MB", "much", "-5MB", "1.2.3MB", "5 parsecs", "99999999999999TB"})
        QTest::newRow(wrong) << QString::fromLatin1(wrong) << qint64(-1);
}

void ByteSizeTest::sizesOfPeopleAreRead()
{
    QFETCH(QString, text);
    QFETCH(qint64, bytes);
    QCOMPARE(Stagecraft::bytesFrom(text).value_or(-1), bytes);
}

QTEST_GUILESS_MAIN(ByteSizeTest)
#include "tst_bytesize.moc"
