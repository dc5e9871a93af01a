// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/document/recoverykeeper.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Stagecraft;
using namespace Stagecraft::App;
using Doc = Stagecraft::Document::Document;

namespace {

/// A document as a window has it. Its end without discard() is that of the program.
struct Program
{
    Doc document;
    RecoveryKeeper keeper{&document};

    Program(const Document::RecoveryStore &store, const QString &path)
    {
        if (!path.isEmpty() && !document.open(path))
            qFatal("the file cannot be opened");
        keeper.start(store);
    }

    void type(const QByteArray &text)
    {
        const qsizetype end = document.bytes().size();
        document.apply({{{end, end}, text}}, Doc::Origin::Typing, u"Typing"_s);
    }
};

} // namespace

class RecoveryKeeperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<Document::RecoveryStore>(m_folder->filePath(u"recovery"_s));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("FROM a\n");
    }

    void aChangeIsKeptWithinASecond()
    {
        Program program(*m_store, path());
        QElapsedTimer time;
        time.start();
        program.type("RUN b\n");
        QTRY_COMPARE_WITH_TIMEOUT(kept(), QList{"FROM a\nRUN b\n"_ba}, 5000);
        QVERIFY2(time.elapsed() < 1000, qPrintable(QString::number(time.elapsed())));
    }

    void steadyTypingIsKeptToo()
    {
        Program program(*m_store, path());
        QElapsedTimer time;
        time.start();
        // A key always comes before the program had a pause.
        while (kept().isEmpty() && time.elapsed() < 5000) {
            program.type("x");
            QTest::qWait(20);
        }
        QVERIFY2(time.elapsed() < 1000, qPrintable(QString::number(time.elapsed())));
    }

    void nothingIsKeptOfAnUnchangedText()
    {
        const Program program(*m_store, path());
        QTest::qWait(700);
        QVERIFY(kept().isEmpty());
        QVERIFY(!QFile::exists(m_folder->filePath(u"recovery"_s)));
    }

    void whatIsKeptGoes_data()
    {
        QTest::addColumn<QString>("by");
        QTest::newRow("by saving") << u"save"_s;
        QTest::newRow("by undoing all") << u"undo"_s;
        QTest::newRow("by discarding") << u"discard"_s;
        QTest::newRow("by saving elsewhere") << u"save as"_s;
    }

    void whatIsKeptGoes()
    {
        QFETCH(QString, by);
        Program program(*m_store, path());
        program.type("RUN b\n");
        program.keeper.flush();
        QCOMPARE(kept().size(), 1);
        if (by == "save"_L1)
            QVERIFY(program.document.save());
        else if (by == "save as"_L1)
            QVERIFY(program.document.saveAs(m_folder->filePath(u"other"_s)));
        else if (by == "undo"_L1)
            program.document.undo();
        else
            program.keeper.discard();
        program.keeper.flush();
        QVERIFY(kept().isEmpty());
        QVERIFY(QDir(m_folder->filePath(u"recovery"_s)).isEmpty());
    }

    void whatCameAfterSavingIsKeptAnew()
    {
        Program program(*m_store, path());
        program.type("RUN b\n");
        program.keeper.flush();
        QVERIFY(program.document.save());
        program.type("RUN c\n");
        program.keeper.flush();
        QCOMPARE(kept(), QList{"FROM a\nRUN b\nRUN c\n"_ba});
    }

    void aDiscardedTextIsNotKeptByClosing()
    {
        {
            Program program(*m_store, path());
            program.type("RUN b\n");
            program.keeper.discard();
        }
        QVERIFY(kept().isEmpty());
    }

    void theNextProgramOffersItAndRestoresItAsOneStep()
    {
        end("RUN b\n");
        Program program(*m_store, path());
        QVERIFY(program.keeper.offers());
        QVERIFY(!program.keeper.offeredTime().isEmpty());
        QVERIFY(!program.keeper.fileChangedSince());
        QCOMPARE(program.document.bytes(), "FROM a\n"_ba);
        QCOMPARE(program.keeper.difference().last().text, u"RUN b"_s);
        program.keeper.restore();
        QCOMPARE(program.document.bytes(), "FROM a\nRUN b\n"_ba);
        QVERIFY(program.document.isModified());
        QVERIFY(!program.keeper.offers());
        program.document.undo();
        QCOMPARE(program.document.bytes(), "FROM a\n"_ba);
    }

    void whatIsRestoredIsKeptUntilItIsSaved()
    {
        end("RUN b\n");
        Program program(*m_store, path());
        program.keeper.restore();
        QCOMPARE(kept(), QList{"FROM a\nRUN b\n"_ba}); // at every moment
        program.keeper.flush();
        QCOMPARE(kept(), QList{"FROM a\nRUN b\n"_ba});
        QVERIFY(program.document.save());
        program.keeper.flush();
        QVERIFY(kept().isEmpty());
    }

    void whatIsDismissedIsNotOfferedAgain()
    {
        end("RUN b\n");
        {
            Program program(*m_store, path());
            program.keeper.dismiss();
            QVERIFY(!program.keeper.offers());
        }
        const Program program(*m_store, path());
        QVERIFY(!program.keeper.offers());
    }

    void whatNobodyDecidedIsOfferedAgain()
    {
        end("RUN b\n");
        {
            // Meanwhile something else is typed, saved, typed and discarded.
            Program program(*m_store, path());
            program.type("RUN c\n");
            program.keeper.flush();
            QVERIFY(program.document.save());
            program.type("RUN d\n");
            program.keeper.flush();
            program.keeper.discard();
        }
        Program program(*m_store, path());
        QVERIFY(program.keeper.offers());
        QVERIFY(program.keeper.fileChangedSince());
        program.keeper.restore();
        QCOMPARE(program.document.bytes(), "FROM a\nRUN b\n"_ba);
        program.document.undo();
        QCOMPARE(program.document.bytes(), "FROM a\nRUN c\n"_ba);
    }

    void aSecondTextIsOfferedAfterTheFirst()
    {
        end("RUN b\n");
        {
            Program program(*m_store, path());
            program.type("RUN c\n");
        }
        QCOMPARE(kept().size(), 2);
        Program program(*m_store, path());
        program.keeper.dismiss();
        QVERIFY(program.keeper.offers());
        program.keeper.dismiss();
        QVERIFY(!program.keeper.offers());
        QVERIFY(kept().isEmpty());
    }

    void whatAnotherWindowChangesIsNotOffered()
    {
        Program first(*m_store, path());
        first.type("RUN b\n");
        first.keeper.flush();
        const Program second(*m_store, path());
        QVERIFY(!second.keeper.offers());
    }

    void aTextWithoutAFileIsKept()
    {
        {
            Program program(*m_store, {});
            program.type("FROM new\n");
        }
        Program program(*m_store, {});
        QVERIFY(program.keeper.offers());
        program.keeper.restore();
        QCOMPARE(program.document.bytes(), "FROM new\n"_ba);
    }

    void whatCannotBeKeptIsToldOnce()
    {
        QFile file(m_folder->filePath(u"recovery"_s)); // where the folder should be
        QVERIFY(file.open(QIODevice::WriteOnly));
        Program program(*m_store, path());
        const QSignalSpy failures(&program.keeper, &RecoveryKeeper::failed);
        program.type("RUN b\n");
        QTRY_COMPARE(failures.size(), 1);
        program.type("RUN c\n");
        QTest::qWait(900);
        QCOMPARE(failures.size(), 1);
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"Dockerfile"_s); }
    /// A program that ends with an unsaved change.
    void end(const QByteArray &typed) const
    {
        Program program(*m_store, path());
        program.type(typed);
    }
    [[nodiscard]] QList<QByteArray> kept() const
    {
        const QDir folder(m_folder->filePath(u"recovery"_s));
        QList<QByteArray> texts;
        const QStringList names = folder.entryList({u"*.kept"_s}, QDir::Files);
        for (const QString &name : names) {
            if (const auto text = Document::RecoverySlot::readFrom(folder.filePath(name)))
                texts.append(text->text);
        }
        return texts;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Document::RecoveryStore> m_store;
};

QTEST_GUILESS_MAIN(RecoveryKeeperTest)
#include "tst_recoverykeeper.moc"
