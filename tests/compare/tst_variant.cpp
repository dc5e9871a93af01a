// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "compare/variant.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Stagecraft::Compare;
using namespace Qt::StringLiterals;

class VariantTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(u"project/empty"_s));
        for (const char *name : {"project/Dockerfile", "project/Dockerfile.single", "image.tar"}) {
            QFile file(m_folder.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
    }

    void wordsMeanWhatIsThere_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<Variant::Kind>("kind");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("context");
        QTest::newRow("a folder") << u"project"_s << Variant::Kind::Dockerfile << u"project/Dockerfile"_s
                                  << u"project"_s;
        QTest::newRow("a file") << u"project/Dockerfile.single"_s << Variant::Kind::Dockerfile
                                << u"project/Dockerfile.single"_s << u"project"_s;
        QTest::newRow("an archive by its prefix")
            << u"archive:image.tar"_s << Variant::Kind::Archive << u"image.tar"_s << QString();
        QTest::newRow("an archive by its name")
            << u"image.tar"_s << Variant::Kind::Archive << u"image.tar"_s << QString();
    }

    void wordsMeanWhatIsThere()
    {
        QFETCH(const QString, word);
        QFETCH(const QString, file);
        QFETCH(const QString, context);
        const auto variant = variantOf(word, m_folder.path());
        QVERIFY(variant);
        QTEST(variant->kind, "kind");
        QCOMPARE(variant->file, m_folder.filePath(file));
        QCOMPARE(variant->context, context.isEmpty() ? QString() : m_folder.filePath(context));
        QCOMPARE(variant->label, word);
    }

    void referencesAreNotLookedForOnDisk()
    {
        const auto variant = variantOf(u"image:app:1"_s, m_folder.path());
        QVERIFY(variant);
        QCOMPARE(variant->kind, Variant::Kind::Reference);
        QCOMPARE(variant->reference, u"app:1"_s);
    }

    void whatIsNotThereIsAnError_data()
    {
        QTest::addColumn<QString>("word");
        QTest::newRow("no file") << u"nothing"_s;
        QTest::newRow("a folder without a Dockerfile") << u"project/empty"_s;
        QTest::newRow("a folder as an archive") << u"archive:project"_s;
        QTest::newRow("no reference") << u"image:"_s;
        QTest::newRow("a revision that is a flag") << u"project@--help"_s;
        QTest::newRow("a revision of nothing") << u"nothing@HEAD"_s;
        QTest::newRow("a reference that is a flag") << u"image:--all"_s;
    }

    void whatIsNotThereIsAnError()
    {
        QFETCH(const QString, word);
        QVERIFY(!variantOf(word, m_folder.path()));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(VariantTest)

#include "tst_variant.moc"
