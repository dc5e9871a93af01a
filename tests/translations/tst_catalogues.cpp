// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    bool isCounted = false;
    QStringList forms; ///< One, or those of each number.
};

QList<Message> messagesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        const QStringView name = xml.name();
        if (name == "name"_L1) {
            context = xml.readElementText();
        } else if (name == "message"_L1) {
            messages.append({context, {}, xml.attributes().value("numerus"_L1) == "yes"_L1, {}});
        } else if (name == "source"_L1) {
            messages.last().source = xml.readElementText();
        } else if (name == "numerusform"_L1 || (name == "translation"_L1 && !messages.last().isCounted)) {
            messages.last().forms.append(xml.readElementText());
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

/// Every %1, %L2 and %n of \a text, in order of their names.
QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression pattern(u"%L?(\\d{1,2}|n)"_s);
    QStringList found;
    for (const auto &match : pattern.globalMatch(text)) {
        found.append(match.captured());
    }
    found.sort();
    return found;
}

} // namespace

class CataloguesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsWhole_data()
    {
        QTest::addColumn<int>("numbers");
        QTest::newRow("de") << 2;
        QTest::newRow("en") << 2;
        QTest::newRow("zh_CN") << 1;
    }

    /// Nothing is empty, every number has its form, and each form has the placeholders of its source.
    void everyTextIsWhole()
    {
        QFETCH(int, numbers);
        const QString language = QString::fromLatin1(QTest::currentDataTag());
        const auto messages = messagesIn(u"" STAGECRAFT_SOURCE "/translations/stagecraft_%1.ts"_s.arg(language));
        QVERIFY(!messages.isEmpty());
        QTranslator embedded;
        QVERIFY(embedded.load(u":/i18n/stagecraft_%1.qm"_s.arg(language)));
        for (const Message &message : messages) {
            const auto what = message.context + u": "_s + message.source;
            QVERIFY2(message.forms.size() == (message.isCounted ? numbers : 1), qUtf8Printable(what));
            for (const QString &form : message.forms) {
                QVERIFY2(!form.isEmpty(), qUtf8Printable(what));
                QVERIFY2(placeholdersOf(form) == placeholdersOf(message.source), qUtf8Printable(what));
            }
            const QString loaded = embedded.translate(message.context.toUtf8(), message.source.toUtf8(), nullptr,
                                                      message.isCounted ? 1 : -1);
            QVERIFY2(loaded == message.forms.constFirst(), qUtf8Printable(what));
        }
    }

    void everyLocaleHasALanguage_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("two");
        QTest::newRow("C") << QLocale::c() << u"1 other cause"_s << u"2 other causes"_s;
        QTest::newRow("en_GB") << QLocale(u"en_GB"_s) << u"1 other cause"_s << u"2 other causes"_s;
        QTest::newRow("fr") << QLocale(u"fr_FR"_s) << u"1 other cause"_s << u"2 other causes"_s;
        QTest::newRow("zh_TW") << QLocale(u"zh_TW"_s) << u"1 other cause"_s << u"2 other causes"_s;
        QTest::newRow("de_AT") << QLocale(u"de_AT"_s) << u"1 weitere Ursache"_s << u"2 weitere Ursachen"_s;
        QTest::newRow("zh_CN") << QLocale(u"zh_CN"_s) << u"其他 1 个原因"_s << u"其他 2 个原因"_s;
    }

    void everyLocaleHasALanguage()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, one);
        QFETCH(QString, two);
        Stagecraft::installTranslations(locale);
        QCOMPARE(QCoreApplication::translate("Compare", "%n other causes", nullptr, 1), one);
        QCOMPARE(QCoreApplication::translate("Compare", "%n other causes", nullptr, 2), two);
        const auto installed = QCoreApplication::instance()->findChildren<QTranslator *>();
        qDeleteAll(installed);
    }
};

QTEST_GUILESS_MAIN(CataloguesTest)
#include "tst_catalogues.moc"
