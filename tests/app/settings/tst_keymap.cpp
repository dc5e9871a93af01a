// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/settings/keymap.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Stagecraft::App;

/// Which keys mean what, and what the user may change about it.
class KeyMapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandIsCalledOnceAndHasKeysOfItsOwn()
    {
        QSet<QString> ids;
        QSet<std::pair<int, int>> taken;
        const QList<KeyCommand> commands = keyCommands();
        for (const KeyCommand &command : commands) {
            QVERIFY2(!ids.contains(command.id), qPrintable(command.id));
            ids.insert(command.id);
            for (const QKeySequence &keys : command.standard) {
                QVERIFY2(keys.count() == 1, qPrintable(command.id));
                const std::pair<int, int> key(static_cast<int>(command.place), keys[0].toCombined());
                QVERIFY2(!taken.contains(key), qPrintable(command.id + u' ' + keys.toString()));
                taken.insert(key);
            }
        }
    }

    void keysMeanWhatTheyMeanWhereTheFocusIs_data()
    {
        QTest::addColumn<KeyMap::Place>("place");
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<QString>("id");
        const auto row = [](const char *name, KeyMap::Place place, int key, Qt::KeyboardModifiers modifiers,
                            const QString &id) { QTest::newRow(name) << place << key << modifiers << id; };
        row("in the text", KeyMap::Place::Text, Qt::Key_F2, {}, u"textRename"_s);
        row("on the canvas", KeyMap::Place::Canvas, Qt::Key_F2, {}, u"canvasRename"_s);
        row("everywhere", KeyMap::Place::Text, Qt::Key_B, Qt::ControlModifier, u"build"_s);
        row("the text goes first", KeyMap::Place::Text, Qt::Key_0, Qt::ControlModifier, u"textUsual"_s);
        row("everywhere else", KeyMap::Place::Canvas, Qt::Key_0, Qt::ControlModifier, u"actualSize"_s);
        row("a sign that takes Shift", KeyMap::Place::Canvas, Qt::Key_Slash, Qt::ShiftModifier, u"canvasFind"_s);
        row("a letter with Shift is another", KeyMap::Place::Canvas, Qt::Key_A, {}, QString());
        row("the number pad", KeyMap::Place::Canvas, Qt::Key_Plus, Qt::KeypadModifier, u"canvasZoomIn"_s);
        row("a second key", KeyMap::Place::Canvas, Qt::Key_Backspace, {}, u"canvasDelete"_s);
        row("brackets", KeyMap::Place::Text, Qt::Key_BraceLeft, Qt::ControlModifier | Qt::ShiftModifier, u"textFold"_s);
        row("nothing", KeyMap::Place::Text, Qt::Key_A, {}, QString());
    }

    void keysMeanWhatTheyMeanWhereTheFocusIs()
    {
        QFETCH(const KeyMap::Place, place);
        QFETCH(const int, key);
        QFETCH(const Qt::KeyboardModifiers, modifiers);
        QFETCH(const QString, id);
        const KeyMap keys;
        QCOMPARE(keys.commandFor(place, key, modifiers.toInt()), id);
    }

    void aChoiceReplacesAllKeysOfACommand()
    {
        KeyMap keys;
        QSignalSpy changed(&keys, &KeyMap::changed);
        keys.choose(u"canvasDelete"_s, u"Ctrl+K"_s);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(keys.texts().value(u"canvasDelete"_s).toString(), u"Ctrl+K"_s);
        const int control = Qt::ControlModifier;
        QCOMPARE(keys.commandFor(KeyMap::Place::Canvas, Qt::Key_K, control), u"canvasDelete"_s);
        QCOMPARE(keys.commandFor(KeyMap::Place::Canvas, Qt::Key_Delete, 0), QString());
        keys.reset(u"canvasDelete"_s);
        QCOMPARE(keys.commandFor(KeyMap::Place::Canvas, Qt::Key_Backspace, 0), u"canvasDelete"_s);
        QVERIFY(keys.chosen().isEmpty());
    }

    void keysAreTakenFromWhoHasThem()
    {
        KeyMap keys;
        QCOMPARE(keys.holderOf(u"Ctrl+B"_s, u"save"_s), u"build"_s);
        QCOMPARE(keys.holderOf(u"Ctrl+B"_s, u"build"_s), QString());
        QCOMPARE(keys.holderOf(u"Ctrl+B"_s, u"textFold"_s), QString()); // another place
        keys.choose(u"save"_s, u"Ctrl+B"_s);
        QCOMPARE(keys.commandFor(KeyMap::Place::Text, Qt::Key_B, Qt::ControlModifier), u"save"_s);
        QCOMPARE(keys.texts().value(u"build"_s).toString(), QString());
        keys.resetAll();
        QCOMPARE(keys.texts().value(u"build"_s).toString(), u"Ctrl+B"_s);
    }

    void aCommandMayHaveNoKeys()
    {
        KeyMap keys;
        keys.choose(u"canvasGrid"_s, {});
        QCOMPARE(keys.commandFor(KeyMap::Place::Canvas, Qt::Key_G, 0), QString());
    }

    void whatIsNoKeyOrNoCommandIsPassedOver()
    {
        KeyMap keys({{u"nothing"_s, u"Ctrl+B"_s}, {u"build"_s, u"Ctrl+K, Ctrl+B"_s}, {u"save"_s, u"Ctrl+F5"_s}});
        QCOMPARE(keys.chosen(), (QMap<QString, QString>{{u"save"_s, u"Ctrl+F5"_s}}));
        keys.choose(u"nothing"_s, u"Ctrl+F6"_s);
        keys.choose(u"build"_s, u"Ctrl+K, Ctrl+B"_s);
        QCOMPARE(keys.chosen().size(), 1);
    }

    void keysAreWrittenOnceThereIsOne()
    {
        QCOMPARE(KeyMap::textOf(Qt::Key_Shift, Qt::ShiftModifier), QString());
        QCOMPARE(KeyMap::textOf(Qt::Key_D, static_cast<int>(Qt::ShiftModifier | Qt::ControlModifier)),
                 u"Ctrl+Shift+D"_s);
        QCOMPARE(KeyMap::textOf(Qt::Key_Plus, Qt::KeypadModifier), u"+"_s);
    }
};

QTEST_MAIN(KeyMapTest)
#include "tst_keymap.moc"
