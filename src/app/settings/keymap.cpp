// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/settings/keymap.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Stagecraft::App {

namespace {

constexpr std::array modifierKeys{Qt::Key_Shift,   Qt::Key_Control, Qt::Key_Alt,      Qt::Key_Meta,    Qt::Key_AltGr,
                                  Qt::Key_Super_L, Qt::Key_Super_R, Qt::Key_CapsLock, Qt::Key_NumLock, Qt::Key_unknown};

/// The one key of a sequence, or nothing.
int combined(const QKeySequence &keys)
{
    return keys.count() == 1 ? keys[0].toCombined() : 0;
}

/// Whether it depends on the keyboard which modifiers it takes to write the key's sign.
bool isSign(int key)
{
    return key > Qt::Key_Space && key < 0x100 && !QChar(key).isLetterOrNumber();
}

int withoutKeypad(int modifiers)
{
    return modifiers & ~static_cast<int>(Qt::KeypadModifier | Qt::GroupSwitchModifier);
}

} // namespace

KeyMap::KeyMap(const QMap<QString, QString> &chosen, QObject *parent)
    : QObject(parent)
    , m_commands(keyCommands())
{
    for (auto it = chosen.cbegin(); it != chosen.cend(); ++it) {
        const bool isKey = it.value().isEmpty() || combined(QKeySequence(it.value())) != 0;
        if (command(it.key()) && isKey)
            m_chosen.insert(it.key(), it.value());
    }
    update();
}

KeyMap::KeyMap(QObject *parent)
    : KeyMap(QMap<QString, QString>(), parent)
{ }

const KeyCommand *KeyMap::command(const QString &id) const
{
    const auto found = std::ranges::find(m_commands, id, &KeyCommand::id);
    return found == m_commands.cend() ? nullptr : &*found;
}

QList<QKeySequence> KeyMap::keysOf(const KeyCommand &command) const
{
    const auto chosen = m_chosen.constFind(command.id);
    if (chosen == m_chosen.cend())
        return command.standard;
    return chosen->isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{QKeySequence(*chosen)};
}

void KeyMap::update()
{
    m_ids.clear();
    // What was chosen goes before what is standard elsewhere.
    for (const bool isChosen : {false, true}) {
        for (const KeyCommand &command : std::as_const(m_commands)) {
            if (m_chosen.contains(command.id) != isChosen)
                continue;
            const QList<QKeySequence> keys = keysOf(command);
            for (const QKeySequence &each : keys)
                m_ids.insert({command.place, combined(each)}, command.id);
        }
    }
    m_texts.clear();
    for (const KeyCommand &command : std::as_const(m_commands)) {
        const QList<QKeySequence> keys = keysOf(command);
        m_texts.insert(command.id, keys.isEmpty() ? QString() : keys.constFirst().toString(QKeySequence::PortableText));
    }
    Q_EMIT changed();
}

QString KeyMap::commandOnlyIn(Place place, int key, int modifiers) const
{
    const int shift = static_cast<int>(Qt::ShiftModifier);
    const auto within = static_cast<KeyCommand::Place>(place);
    QString exact = m_ids.value({within, withoutKeypad(modifiers) | key});
    if (!exact.isEmpty() || !isSign(key))
        return exact;
    return m_ids.value({within, (withoutKeypad(modifiers) & ~shift) | key});
}

QString KeyMap::commandFor(Place place, int key, int modifiers) const
{
    const QString own = commandOnlyIn(place, key, modifiers);
    return own.isEmpty() ? commandOnlyIn(Place::Everywhere, key, modifiers) : own;
}

QString KeyMap::textOf(int key, int modifiers)
{
    if (key == 0 || std::ranges::find(modifierKeys, static_cast<Qt::Key>(key)) != modifierKeys.cend())
        return {};
    return QKeySequence(withoutKeypad(modifiers) | key).toString(QKeySequence::PortableText);
}

QVariantList KeyMap::commands() const
{
    QVariantList list;
    for (const KeyCommand &command : m_commands) {
        list.append(QVariantMap{{u"id"_s, command.id},
                                {u"place"_s, static_cast<int>(command.place)},
                                {u"text"_s, command.text},
                                {u"keys"_s, m_texts.value(command.id)},
                                {u"isChosen"_s, m_chosen.contains(command.id)}});
    }
    return list;
}

QString KeyMap::holderOf(const QString &keys, const QString &id) const
{
    const KeyCommand *asked = command(id);
    const QString holder = asked ? m_ids.value({asked->place, combined(QKeySequence(keys))}) : QString();
    return holder == id ? QString() : holder;
}

void KeyMap::choose(const QString &id, const QString &keys)
{
    if (!command(id) || (!keys.isEmpty() && combined(QKeySequence(keys)) == 0))
        return;
    if (const QString holder = holderOf(keys, id); !holder.isEmpty())
        m_chosen.insert(holder, QString());
    m_chosen.insert(id, keys);
    update();
}

void KeyMap::reset(const QString &id)
{
    if (m_chosen.remove(id) > 0)
        update();
}

void KeyMap::resetAll()
{
    m_chosen.clear();
    update();
}

} // namespace Stagecraft::App
