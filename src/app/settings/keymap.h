// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/settings/keycommands.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QVariantMap>
#include <QtQmlIntegration>

#include <utility>

namespace Stagecraft::App {

/*!
    Which keys mean what: the standard ones, and what the user chose instead.

    Keys are written as QKeySequence::PortableText ("Ctrl+Shift+D"), one key with
    its modifiers. In one place a key means one thing; where the focus is in
    the text or on the canvas, its commands go before those of the window.
*/
class KeyMap : public QObject
{
    Q_OBJECT
    QML_ELEMENT

    /// By id: the keys to show for it, empty where it has none.
    Q_PROPERTY(QVariantMap texts READ texts NOTIFY changed FINAL)

public:
    enum class Place { Everywhere, Text, Canvas };
    Q_ENUM(Place)

    /// \a chosen: keys by id, empty for none; what is no command or no key is passed over.
    explicit KeyMap(const QMap<QString, QString> &chosen, QObject *parent = nullptr);
    explicit KeyMap(QObject *parent = nullptr);

    [[nodiscard]] const QVariantMap &texts() const { return m_texts; }
    [[nodiscard]] const QMap<QString, QString> &chosen() const { return m_chosen; }

    /// What a key (Qt::Key, Qt::KeyboardModifiers) means in \a place or else everywhere; empty for nothing.
    Q_INVOKABLE [[nodiscard]] QString commandFor(Stagecraft::App::KeyMap::Place place, int key, int modifiers) const;
    /// The same, but nothing that holds everywhere.
    Q_INVOKABLE [[nodiscard]] QString commandOnlyIn(Stagecraft::App::KeyMap::Place place, int key, int modifiers) const;

    /// The keys of an event as text; empty while only Ctrl, Shift and the like are down.
    Q_INVOKABLE [[nodiscard]] static QString textOf(int key, int modifiers);
    /// All commands for a list: id, place, text, keys, isChosen.
    Q_INVOKABLE [[nodiscard]] QVariantList commands() const;
    /// Which other command has \a keys where \a id means something; empty for none.
    Q_INVOKABLE [[nodiscard]] QString holderOf(const QString &keys, const QString &id) const;
    /// Gives \a keys to \a id, and takes them from who holds them in the same place. Empty: no keys at all.
    Q_INVOKABLE void choose(const QString &id, const QString &keys);
    Q_INVOKABLE void reset(const QString &id);
    Q_INVOKABLE void resetAll();

Q_SIGNALS:
    void changed();

private:
    using Key = std::pair<KeyCommand::Place, int>; // combined as QKeyCombination does

    void update();
    [[nodiscard]] const KeyCommand *command(const QString &id) const;
    [[nodiscard]] QList<QKeySequence> keysOf(const KeyCommand &command) const;

    QList<KeyCommand> m_commands;
    QMap<QString, QString> m_chosen;
    QHash<Key, QString> m_ids;
    QVariantMap m_texts;
};

} // namespace Stagecraft::App
