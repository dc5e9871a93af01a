// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "document/recoverystore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace Stagecraft;
using namespace Stagecraft::Document;

namespace {

KeptText keptText(const QByteArray &text, const QString &path = u"/p/Dockerfile"_s)
{
    return {path, "\x01\x02"_ba, QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, QTimeZone::utc()), text};
}

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    (void)::stat(QFile::encodeName(path).constData(), &status);
    return status.st_mode & 07777;
}

constexpr QLatin1StringView holder("--hold");

/// What the test starts as another program: keeps a text, says so and waits to be ended.
int holdAText(const QString &folder, const QString &path)
{
    const auto slot = RecoveryStore(folder).newSlot(path);
    if (!slot || !slot->write(keptText("of another program"_ba, path)))
        return 1;
    std::puts("kept");
    std::fflush(stdout);
    for (;;)
        pause();
}

} // namespace

class RecoveryStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<RecoveryStore>(m_folder->filePath(u"state/recovery"_s));
    }

    void keepsAnyBytes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("path");
        QTest::newRow("plain") << "FROM a\nRUN b"_ba << u"/p/Dockerfile"_s;
        QTest::newRow("nothing") << ""_ba << u"/p/Dockerfile"_s;
        QTest::newRow("not UTF-8") << "\xEF\xBB\xBF\r\n\xFF\n\n"_ba << u"/p/Dockerfile"_s;
        QTest::newRow("no file yet") << "FROM a"_ba << QString();
        QTest::newRow("a path of its own kind") << "FROM a"_ba << u"/p/\n \" ü \U0001F433"_s;
    }

    void keepsAnyBytes()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, path);
        {
            const auto slot = m_store->newSlot(path);
            QVERIFY(slot);
            QVERIFY(slot->write(keptText("before"_ba, path)));
            QVERIFY(slot->write(keptText(text, path)));
        }
        const auto left = m_store->leftBehind(path, "what the file holds"_ba);
        QVERIFY(left);
        QCOMPARE(left->read(), keptText(text, path));
    }

    void onlyTheUserCanLook()
    {
        const mode_t mask = ::umask(0);
        const auto slot = m_store->newSlot(u"/p/Dockerfile"_s);
        QVERIFY(slot->write(keptText("secret"_ba)));
        ::umask(mask);
        QCOMPARE(modeOf(slot->file()), 0600U);
        QCOMPARE(modeOf(QFileInfo(slot->file()).path()), 0700U);
    }

    void whatSomebodyHasIsNotOffered()
    {
        const auto slot = m_store->newSlot(u"/p/Dockerfile"_s);
        QVERIFY(slot->write(keptText("a"_ba)));
        QVERIFY(!m_store->leftBehind(u"/p/Dockerfile"_s, {}));
        QVERIFY(!RecoverySlot::taken(slot->file()));
        // Nor is it pruned.
        m_store->prune(0, 0);
        QVERIFY(slot->read());
    }

    void whatARunningProgramHasIsOfferedOnceItIsKilled()
    {
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(),
                    {holder, m_folder->filePath(u"state/recovery"_s), u"/p/Dockerfile"_s});
        QVERIFY(other.waitForReadyRead(20'000));
        QVERIFY(!m_store->leftBehind(u"/p/Dockerfile"_s, {}));
        m_store->prune(0, 0);
        QCOMPARE(::kill(static_cast<pid_t>(other.processId()), SIGKILL), 0);
        QVERIFY(other.waitForFinished());
        const auto left = m_store->leftBehind(u"/p/Dockerfile"_s, {});
        QVERIFY(left);
        QCOMPARE(left->read()->text, "of another program"_ba);
    }

    void anotherDocumentIsNotOffered()
    {
        QVERIFY(m_store->newSlot(u"/p/Dockerfile"_s)->write(keptText("a"_ba)));
        QVERIFY(!m_store->leftBehind(u"/p/Dockerfile2"_s, {}));
        QVERIFY(!m_store->leftBehind({}, {}));
        QVERIFY(m_store->leftBehind(u"/p/./Dockerfile"_s, {}));
    }

    void aLinkIsTheFileItMeans()
    {
        QFile file(m_folder->filePath(u"real"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(QFile::link(u"real"_s, m_folder->filePath(u"link"_s)));
        QVERIFY(m_store->newSlot(m_folder->filePath(u"link"_s))->write(keptText("a"_ba)));
        QVERIFY(m_store->leftBehind(m_folder->filePath(u"real"_s), "b"_ba));
    }

    void whatTheFileHoldsIsNotOffered()
    {
        QVERIFY(m_store->newSlot(u"/p/Dockerfile"_s)->write(keptText("saved"_ba)));
        QVERIFY(!m_store->leftBehind(u"/p/Dockerfile"_s, "saved"_ba));
        QVERIFY(!m_store->leftBehind(u"/p/Dockerfile"_s, "other"_ba)); // it is gone
    }

    void theNewestIsOfferedFirst()
    {
        for (const char *text : {"first", "second"}) {
            const auto slot = m_store->newSlot(u"/p/Dockerfile"_s);
            QVERIFY(slot->write(keptText(text)));
            QFile file(slot->file());
            QVERIFY(file.open(QIODevice::ReadWrite));
            const int age = qstrcmp(text, "first") == 0 ? 60 : 30;
            file.setFileTime(QDateTime::currentDateTime().addSecs(-age), QFileDevice::FileModificationTime);
        }
        auto left = m_store->leftBehind(u"/p/Dockerfile"_s, {});
        QCOMPARE(left->read()->text, "second"_ba);
        // The other one stays for the next time.
        left->remove();
        left = m_store->leftBehind(u"/p/Dockerfile"_s, {});
        QCOMPARE(left->read()->text, "first"_ba);
    }

    void damagedTextsAreNotOffered_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << ""_ba;
        QTest::newRow("no text") << "{\"format\":\"stagecraft-recovery/1\"}"_ba;
        QTest::newRow("something else") << "FROM a\n"_ba;
        QTest::newRow("cut") << "cut"_ba;
    }

    void damagedTextsAreNotOffered()
    {
        QFETCH(QByteArray, bytes);
        const auto slot = m_store->newSlot(u"/p/Dockerfile"_s);
        QVERIFY(slot->write(keptText("FROM alpine"_ba)));
        QFile file(slot->file());
        QVERIFY(file.open(bytes == "cut" ? QIODevice::ReadWrite : QIODevice::WriteOnly));
        if (bytes == "cut")
            QVERIFY(file.resize(file.size() - 1));
        else
            file.write(bytes);
        file.close();
        QVERIFY(!slot->read());
    }

    void theStoreIsBounded()
    {
        for (int i = 0; i < 6; ++i)
            QVERIFY(m_store->newSlot(u"/p/%1"_s.arg(i))->write(keptText(QByteArray(1000, 'a'))));
        QCOMPARE(texts(), 6);
        m_store->prune();
        QCOMPARE(texts(), 6);
        m_store->prune(4);
        QCOMPARE(texts(), 4);
        m_store->prune(4, 2500);
        QCOMPARE(texts(), 2);
    }

    void locksOfTheDeadAreRemoved()
    {
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(),
                    {holder, m_folder->filePath(u"state/recovery"_s), u"/p/Dockerfile"_s});
        QVERIFY(other.waitForReadyRead(20'000));
        other.kill();
        QVERIFY(other.waitForFinished());
        m_store->prune(0, 0);
        QCOMPARE(QDir(m_folder->filePath(u"state/recovery"_s)).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void aFolderThatCannotBeMadeIsNoHarm()
    {
        QFile file(m_folder->filePath(u"state"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(!m_store->newSlot(u"/p/Dockerfile"_s));
        QVERIFY(!m_store->leftBehind(u"/p/Dockerfile"_s, {}));
        m_store->prune();
    }

private:
    [[nodiscard]] qsizetype texts() const
    {
        return QDir(m_folder->filePath(u"state/recovery"_s)).entryList({u"*.kept"_s}, QDir::Files).size();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RecoveryStore> m_store;
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == holder)
        return holdAText(arguments.at(2), arguments.at(3));
    RecoveryStoreTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_recoverystore.moc"
