// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/commandline.h"

#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Stagecraft::Cli;
using namespace Qt::StringLiterals;

namespace {

struct Answer
{
    int code = -1;
    QByteArray output;
    QByteArray errors;
};

Answer answerTo(const QStringList &arguments, const QString &folder, QByteArray input = {})
{
    QByteArray output;
    QByteArray errors;
    QBuffer in(&input);
    QBuffer out(&output);
    QBuffer err(&errors);
    const bool open = in.open(QIODevice::ReadOnly) && out.open(QIODevice::WriteOnly) && err.open(QIODevice::WriteOnly);
    Q_ASSERT(open);
    QProcessEnvironment environment;
    environment.insert(u"FROM_THE_ENVIRONMENT"_s, u"3.20"_s);
    environment.insert(u"PATH"_s, u"/nonexistent"_s);
    const int code = run(arguments, {in, out, err}, {folder, environment, nullptr, {}});
    return {code, output, errors};
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

bool copyFolder(const QString &from, const QString &to)
{
    QDirIterator entries(from, QDir::Files, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        const QString target = to + u'/' + QDir(from).relativeFilePath(path);
        if (!QDir().mkpath(QFileInfo(target).path()) || !QFile::copy(path, target))
            return false;
        QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner);
    }
    return true;
}

/// Lines of `output.contains` and the like stand for text that must be somewhere.
void verifyContains(const QByteArray &text, const QByteArray &wanted)
{
    for (const QByteArray &line : wanted.split('\n')) {
        if (!line.isEmpty())
            QVERIFY2(text.contains(line), ("not found: " + line + "\nin:\n" + text).constData());
    }
}

} // namespace

/*!
    A case is a folder: `arguments` (one a line), `exit` (the code), and, as far
    as they matter, `input`, `output`, `errors` (exactly), `output.contains`,
    `errors.contains` (each line somewhere), and `files` (copied to where the
    command runs) with `files.after` (what they are then).
*/
class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cases_data()
    {
        QTest::addColumn<QString>("folder");
        const QDir cases(QStringLiteral(STAGECRAFT_CASES));
        const QStringList names = cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QVERIFY(!names.isEmpty());
        for (const QString &name : names) {
            QTest::newRow(qUtf8Printable(name)) << cases.filePath(name);
        }
    }

    void cases()
    {
        QFETCH(QString, folder);
        const QDir at(folder);
        QTemporaryDir work;
        QVERIFY(copyFolder(at.filePath(u"files"_s), work.path()));
        const QStringList arguments =
            QString::fromUtf8(content(at.filePath(u"arguments"_s))).split(u'\n', Qt::SkipEmptyParts);
        const Answer answer = answerTo(arguments, work.path(), content(at.filePath(u"input"_s)));

        if (at.exists(u"output"_s))
            QCOMPARE(QString::fromUtf8(answer.output), QString::fromUtf8(content(at.filePath(u"output"_s))));
        if (at.exists(u"errors"_s))
            QCOMPARE(QString::fromUtf8(answer.errors), QString::fromUtf8(content(at.filePath(u"errors"_s))));
        verifyContains(answer.output, content(at.filePath(u"output.contains"_s)));
        verifyContains(answer.errors, content(at.filePath(u"errors.contains"_s)));
        QCOMPARE(answer.code, content(at.filePath(u"exit"_s)).trimmed().toInt());

        QDirIterator after(at.filePath(u"files.after"_s), QDir::Files, QDirIterator::Subdirectories);
        while (after.hasNext()) {
            const QString path = after.next();
            const QString name = QDir(at.filePath(u"files.after"_s)).relativeFilePath(path);
            QCOMPARE(content(work.filePath(name)), content(path));
        }
    }

    void tellsCommandsFromPaths_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<bool>("command");
        QTest::newRow("nothing opens a window") << QStringList{} << false;
        QTest::newRow("a name wins over a path") << QStringList{u"build"_s} << true;
        QTest::newRow("a path of that name") << QStringList{u"./build"_s} << false;
        QTest::newRow("a folder") << QStringList{u"project"_s, u"build"_s} << false;
        QTest::newRow("help") << QStringList{u"--help"_s} << true;
        QTest::newRow("version") << QStringList{u"--version"_s} << true;
    }

    void tellsCommandsFromPaths()
    {
        QFETCH(QStringList, arguments);
        QFETCH(bool, command);
        QCOMPARE(isCommand(arguments), command);
    }

    void onlyPicturesNeedAnApplicationWithFonts()
    {
        QVERIFY(needsGui({u"graph"_s, u"Dockerfile"_s, u"--format"_s, u"png"_s}));
        QVERIFY(!needsGui({u"graph"_s, u"png"_s}));
        QVERIFY(!needsGui({u"check"_s, u"--format=svg"_s}));
    }

    void onlyWhatPeopleReadIsTranslated_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<bool>("isForPrograms");
        QTest::newRow("a graph") << QStringList{u"graph"_s, u"Dockerfile"_s} << true;
        QTest::newRow("a graph's help") << QStringList{u"graph"_s, u"--help"_s} << false;
        QTest::newRow("a picture") << QStringList{u"graph"_s, u"Dockerfile"_s, u"--format=svg"_s} << false;
        QTest::newRow("findings") << QStringList{u"check"_s, u"json"_s} << false;
        QTest::newRow("findings as SARIF") << QStringList{u"check"_s, u"."_s, u"--format"_s, u"sarif"_s} << true;
        QTest::newRow("a wrong flag") << QStringList{u"check"_s, u"."_s, u"--jsno"_s} << false;
        QTest::newRow("help") << QStringList{u"--help"_s} << false;
    }

    void onlyWhatPeopleReadIsTranslated()
    {
        QFETCH(QStringList, arguments);
        QFETCH(bool, isForPrograms);
        QCOMPARE(Stagecraft::Cli::isForPrograms(arguments), isForPrograms);
    }

    void everySubCommandExplainsItself_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"graph", "check", "engine"}) {
            QTest::newRow(name) << QString::fromLatin1(name);
        }
    }

    void everySubCommandExplainsItself()
    {
        QFETCH(QString, name);
        const Answer answer = answerTo({name, u"--help"_s}, QDir::tempPath());
        QCOMPARE(answer.code, 0);
        QVERIFY(answer.output.contains("stagecraft " + name.toUtf8()));
        QVERIFY(answer.errors.isEmpty());
    }

    void writesToAFileWholeOrNotAtAll()
    {
        QTemporaryDir work;
        QVERIFY(write(work.filePath(u"Dockerfile"_s), "FROM scratch AS only\n"));
        const Answer answer = answerTo({u"graph"_s, u"."_s, u"-o"_s, u"out.json"_s}, work.path());
        QCOMPARE(answer.code, 0);
        QVERIFY(answer.output.isEmpty());
        const auto json = QJsonDocument::fromJson(content(work.filePath(u"out.json"_s))).object();
        QCOMPARE(json.value(u"format"_s).toString(), u"stagecraft-graph/1"_s);
        QCOMPARE(json.value(u"file"_s).toString(), u"Dockerfile"_s);
        QCOMPARE(answerTo({u"graph"_s, u"."_s, u"-o"_s, u"no/such/out.json"_s}, work.path()).code, 2);
    }

    void sarifIsWhatOthersRead()
    {
        const Answer answer =
            answerTo({u"check"_s, u"-"_s, u"--format"_s, u"sarif"_s}, QDir::tempPath(), "FORM scratch\n");
        QCOMPARE(answer.code, 1);
        const QJsonObject log = QJsonDocument::fromJson(answer.output).object();
        QCOMPARE(log.value(u"version"_s).toString(), u"2.1.0"_s);
        QCOMPARE(log[u"runs"_s][0][u"columnKind"_s].toString(), u"unicodeCodePoints"_s);
        const auto result = log[u"runs"_s][0][u"results"_s][0];
        QCOMPARE(result[u"level"_s].toString(), u"error"_s);
        QCOMPARE(result[u"locations"_s][0][u"physicalLocation"_s][u"region"_s][u"startLine"_s].toInt(), 1);
    }

    void engineSaysWhatIsMissing()
    {
        const Answer answer = answerTo({u"engine"_s, u"--format=json"_s}, QDir::tempPath());
        QCOMPARE(answer.code, 3);
        QVERIFY(answer.errors.startsWith("stagecraft: "));
        const auto json = QJsonDocument::fromJson(answer.output).object();
        QCOMPARE(json.value(u"tier"_s).toString(), u"none"_s);
        QVERIFY(json.value(u"program"_s).isNull());
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
