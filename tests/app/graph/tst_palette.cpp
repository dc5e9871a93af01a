// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

// That pictures have the colours of the window.

#include "picture/fonts.h"
#include "picture/palette.h"

#include <QFontInfo>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QTest>
#include <QtQml/qqmlextensionplugin.h>

#include <memory>

Q_IMPORT_QML_PLUGIN(Stagecraft_ThemePlugin)

using namespace Stagecraft::Picture;
using namespace Qt::StringLiterals;

class PaletteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isThatOfTheTheme_data();
    void isThatOfTheTheme();
    void hasTheStageColorsOfTheTheme();
    void hasTheFontsOfTheTheme();
    void mixesColors();

private:
    [[nodiscard]] QVariant themeValue(const QString &name, Appearance appearance);

    QQmlEngine m_engine;
    std::unique_ptr<QObject> m_window;
};

void PaletteTest::initTestCase()
{
    QQmlComponent component(&m_engine);
    component.setData("import QtQuick\n"
                      "import Stagecraft.Theme\n"
                      "QtObject {\n"
                      "    property bool dark\n"
                      "    onDarkChanged: Theme.appearance = dark ? Theme.Appearance.Dark : Theme.Appearance.Light\n"
                      "    function value(name: string): var { return Theme[name] }\n"
                      "    function stageColor(index: int): var { return Theme.stageColor(index, false) }\n"
                      "    function count(): int { return Theme.stageColors.length }\n"
                      "    Component.onCompleted: Theme.appearance = Theme.Appearance.Light\n"
                      "}\n",
                      QUrl());
    m_window.reset(component.create());
    QVERIFY2(m_window, qPrintable(component.errorString()));
}

QVariant PaletteTest::themeValue(const QString &name, Appearance appearance)
{
    m_window->setProperty("dark", appearance == Appearance::Dark);
    QVariant result;
    QMetaObject::invokeMethod(m_window.get(), "value", Q_RETURN_ARG(QVariant, result), Q_ARG(QString, name));
    return result;
}

void PaletteTest::isThatOfTheTheme_data()
{
    QTest::addColumn<Appearance>("appearance");
    QTest::addColumn<QColor>("color");
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        const Palette &palette = paletteOf(appearance);
        const auto add = [appearance](const char *name, const QColor &color) {
            QTest::addRow("%s %s", name, appearance == Appearance::Dark ? "dark" : "light") << appearance << color;
        };
        add("canvas", palette.canvas);
        add("surface", palette.surface);
        add("raised", palette.raised);
        add("border", palette.border);
        add("text", palette.text);
        add("muted", palette.muted);
        add("faint", palette.faint);
        add("accent", palette.accent);
        add("selection", palette.selection);
        add("done", palette.done);
        add("cached", palette.cached);
        add("target", palette.target);
        add("failed", palette.failed);
        add("keyword", palette.keyword);
        add("shadow", palette.shadow);
        add("line", palette.line);
    }
}

void PaletteTest::isThatOfTheTheme()
{
    QFETCH(Appearance, appearance);
    QFETCH(QColor, color);
    const QString name = QString::fromLatin1(QTest::currentDataTag()).section(u' ', 0, 0);
    const auto theirs = themeValue(name, appearance).value<QColor>();
    QVERIFY(theirs.isValid());
    QCOMPARE(color.name(QColor::HexArgb), theirs.name(QColor::HexArgb));
}

void PaletteTest::hasTheStageColorsOfTheTheme()
{
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        m_window->setProperty("dark", appearance == Appearance::Dark);
        int count = 0;
        QMetaObject::invokeMethod(m_window.get(), "count", Q_RETURN_ARG(int, count));
        QCOMPARE(static_cast<size_t>(count), paletteOf(appearance).stageColors.size());
        for (int stage = 0; stage < 2 * count; ++stage) {
            QVariant theirs;
            QMetaObject::invokeMethod(m_window.get(), "stageColor", Q_RETURN_ARG(QVariant, theirs), Q_ARG(int, stage));
            QCOMPARE(paletteOf(appearance).stageColor(stage, false).name(), theirs.value<QColor>().name());
        }
    }
}

void PaletteTest::hasTheFontsOfTheTheme()
{
    const Fonts fonts;
    const auto theirs = themeValue(u"codeFont"_s, Appearance::Light).value<QFont>();
    QCOMPARE(QFontInfo(fonts.code.font).family(), QFontInfo(theirs).family());
    QCOMPARE(fonts.code.font.pixelSize(), theirs.pixelSize());
    const auto secondary = themeValue(u"secondaryFont"_s, Appearance::Light).value<QFont>();
    QCOMPARE(QFontInfo(fonts.secondary.font).family(), QFontInfo(secondary).family());
    QCOMPARE(fonts.secondary.font.pixelSize(), secondary.pixelSize());
    QCOMPARE(fonts.secondary.width(u"from golang:1.24"_s), Face(secondary).width(u"from golang:1.24"_s));
}

void PaletteTest::mixesColors()
{
    QCOMPARE(mixed(Qt::black, Qt::white, 0.5), QColor(128, 128, 128));
    QCOMPARE(mixed(Qt::black, Qt::white, 0), QColor(Qt::white));
    QCOMPARE(withAlpha(Qt::black, 0.25).alpha(), 64);
}

QTEST_MAIN(PaletteTest)

#include "tst_palette.moc"
