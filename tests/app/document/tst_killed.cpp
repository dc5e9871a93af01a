// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/document/documentsession.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace Stagecraft;
using namespace Stagecraft::App;

namespace {

constexpr QLatin1StringView typist("--type");
constexpr int linesOfFile = 500;
constexpr qint64 mayBeLostInMilliseconds = 1000;
constexpr int keyInMilliseconds = 4;
// In keys. What is typed between rare ones is for the keeper alone; often ones meet the end in the middle of one.
constexpr int savesRarely = 500;
constexpr int savesOften = 10;

QByteArray fileText()
{
    QByteArray text = "FROM alpine AS first\n";
    for (int line = 2; line <= linesOfFile; ++line)
        text += "RUN echo \"line " + QByteArray::number(line) + " of the file\"\n";
    return text;
}

/// The key that comes after so many others, at a place it decides itself: what was typed follows from its number.
TextEdits keyAt(int number, const QByteArray &text)
{
    QRandomGenerator random(static_cast<quint32>(number) + 1U);
    const qsizetype at = random.bounded(static_cast<int>(text.size()));
    const bool takesOut = random.bounded(5) == 0;
    return {{{at, at + (takesOut ? 1 : 0)}, takesOut ? QByteArray() : QByteArray(1, "abc \n"[random.bounded(5)])}};
}

/// The same clock in all processes.
qint64 now()
{
    QElapsedTimer time;
    time.start();
    return time.msecsSinceReference();
}

void tell(char what, int key)
{
    std::printf("%c %d %lld\n", what, key, static_cast<long long>(now()));
    std::fflush(stdout);
}

/// What the test starts as the program that is to be ended: a key every few milliseconds, and saving now and then.
class Typist : public QObject
{
public:
    Typist(const QString &path, const QString &folder, int savesEvery)
        : m_savesEvery(savesEvery)
    {
        if (!m_session.document()->open(path))
            qFatal("the file cannot be opened");
        m_session.recovery()->start(Document::RecoveryStore(folder));
        connect(&m_timer, &QTimer::timeout, this, &Typist::type);
        m_timer.start(keyInMilliseconds);
    }

private:
    void type()
    {
        m_session.document()->apply(keyAt(m_keys, m_session.document()->bytes()), Document::Document::Origin::Typing,
                                    u"Typing"_s);
        tell('k', ++m_keys);
        if (m_keys % m_savesEvery != 0)
            return;
        tell('s', m_keys);
        if (!m_session.save())
            qFatal("the file cannot be saved");
        tell('S', m_keys);
    }

    DocumentSession m_session;
    QTimer m_timer;
    int m_savesEvery;
    int m_keys = 0;
};

/// What the ended program had told.
struct Told
{
    std::vector<qint64> keys; ///< When each was typed.
    int saving = 0; ///< After how many keys it last began to save,
    int saved = 0; ///< and had saved.
};

Told toldBy(QProcess &program)
{
    Told told;
    const QList<QByteArray> lines = program.readAllStandardOutput().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> parts = line.split(' ');
        if (parts.size() != 3)
            continue;
        if (parts.at(0) == "k")
            told.keys.push_back(parts.at(2).toLongLong());
        else
            (parts.at(0) == "s" ? told.saving : told.saved) = parts.at(1).toInt();
    }
    return told;
}

/// The text after so many keys, for each number of them.
std::vector<QByteArray> textsOf(int keys)
{
    std::vector<QByteArray> texts{fileText()};
    for (int key = 0; key < keys; ++key)
        texts.push_back(applied(texts.back(), keyAt(key, texts.back())));
    return texts;
}

int keysIn(const QByteArray &text, const std::vector<QByteArray> &texts)
{
    // The last, since a key may take out what another put in.
    const auto found = std::find(texts.rbegin(), texts.rend(), text);
    return found == texts.rend() ? -1 : static_cast<int>(texts.rend() - found) - 1;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The program is ended at random moments while somebody types.
class KilledTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atMostTheLastSecondIsLost_data()
    {
        QTest::addColumn<int>("milliseconds");
        QTest::addColumn<int>("savesEvery");
        bool isGiven = false;
        const int given = qEnvironmentVariableIntValue("STAGECRAFT_KILLS", &isGiven);
        const int rounds = isGiven ? given : 20;
        for (int round = 0; round < rounds; ++round)
            QTest::addRow("%d", round + 1)
                << QRandomGenerator::global()->bounded(50, 3000) << (round % 3 == 0 ? savesOften : savesRarely);
    }

    void atMostTheLastSecondIsLost()
    {
        QFETCH(int, milliseconds);
        QFETCH(int, savesEvery);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"Dockerfile"_s);
        const QString store = folder.filePath(u"recovery"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(fileText());
        file.close();

        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), {typist, path, store, QString::number(savesEvery)});
        QVERIFY(program.waitForReadyRead(20'000));
        QTest::qSleep(milliseconds);
        const qint64 end = now();
        QCOMPARE(::kill(static_cast<pid_t>(program.processId()), SIGKILL), 0);
        QVERIFY(program.waitForFinished());
        const Told told = toldBy(program);
        // The last key may be in the text and not told yet.
        const std::vector<QByteArray> texts = textsOf(static_cast<int>(told.keys.size()) + 1);

        const int inFile = keysIn(contentOf(path), texts);
        QVERIFY2(inFile >= 0, "the file is a version that never was");
        QVERIFY2(inFile == told.saved || inFile == told.saving, "the file is not one that was saved");

        DocumentSession session;
        QVERIFY(session.document()->open(path));
        session.recovery()->start(Document::RecoveryStore(store));
        if (session.recovery()->offers())
            session.recovery()->restore();
        const int restored = keysIn(session.document()->bytes(), texts);
        QVERIFY2(restored >= 0, "a version that never was is offered");
        const auto old =
            std::ranges::count_if(told.keys, [end](qint64 time) { return time < end - mayBeLostInMilliseconds; });
        QVERIFY2(restored >= old,
                 qPrintable(u"%1 keys of %2 are there, %3 were typed more than a second before"_s.arg(restored)
                                .arg(told.keys.size())
                                .arg(old)));
        const qint64 lost = static_cast<std::size_t>(restored) < told.keys.size()
            ? end - told.keys.at(static_cast<std::size_t>(restored))
            : 0;
        m_mostLost = std::max(m_mostLost, lost);
        m_restored += session.document()->isModified() ? 1 : 0;
        ++m_rounds;
    }

    void cleanupTestCase() const
    {
        qInfo("%d rounds, restored in %d, at most %lld ms lost", m_rounds, m_restored,
              static_cast<long long>(m_mostLost));
        QVERIFY2(m_restored > 0, "nothing was ever restored, so nothing was tested");
    }

private:
    qint64 m_mostLost = 0;
    int m_restored = 0;
    int m_rounds = 0;
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 5 && arguments.at(1) == typist) {
        const Typist program(arguments.at(2), arguments.at(3), arguments.at(4).toInt());
        return QCoreApplication::exec();
    }
    KilledTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killed.moc"
