// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractListModel>
#include <QHash>
#include <QList>
#include <QSet>

#include <algorithm>
#include <type_traits>
#include <utility>

namespace Stagecraft::App {

/*!
    The rows of a list model, each with a key, changed by difference: rows come,
    go, move and change; the model is never reset.

    Row has a `key()` that tells rows apart. Model is a QAbstractListModel that
    befriends this and has `changedRoles(before, after)`, empty for equal rows.
*/
template <typename Model, typename Row>
class KeyedRows
{
public:
    using Key = std::remove_cvref_t<decltype(std::declval<Row>().key())>;

    [[nodiscard]] const QList<Row> &list() const { return m_rows; }
    [[nodiscard]] int size() const { return static_cast<int>(m_rows.size()); }

    [[nodiscard]] int indexOf(const Key &key) const
    {
        if (m_places.size() != m_rows.size()) {
            m_places.clear();
            for (int i = 0; i < size(); ++i)
                m_places.insert(m_rows.at(i).key(), i);
        }
        return m_places.value(key, -1);
    }

    void setAt(Model &model, int row, const Row &value)
    {
        const QList<int> roles = Model::changedRoles(m_rows.at(row), value);
        m_rows[row] = value;
        if (!roles.isEmpty())
            Q_EMIT model.dataChanged(model.index(row), model.index(row), roles);
    }

    void set(Model &model, const QList<Row> &rows)
    {
        removeAllBut(model, rows);
        QSet<Key> there;
        for (const Row &row : std::as_const(m_rows))
            there.insert(row.key());
        const auto isNew = [&](const Row &row) { return !there.contains(row.key()); };
        for (auto row = rows.cbegin(); row != rows.cend();) {
            // What is new comes in one go, up to the next that is there.
            const auto known = std::find_if_not(row, rows.cend(), isNew);
            if (row != known)
                insert(model, static_cast<int>(row - rows.cbegin()), row, known);
            row = known;
            for (; row != rows.cend() && !isNew(*row); ++row)
                put(model, static_cast<int>(row - rows.cbegin()), *row);
        }
    }

private:
    void removeAllBut(Model &model, const QList<Row> &rows)
    {
        QSet<Key> staying;
        for (const Row &row : rows)
            staying.insert(row.key());
        for (int i = size() - 1; i >= 0; --i) {
            if (staying.contains(m_rows.at(i).key()))
                continue;
            model.beginRemoveRows({}, i, i);
            m_rows.removeAt(i);
            m_places.clear();
            model.endRemoveRows();
        }
    }

    using Place = typename QList<Row>::ConstIterator;

    void insert(Model &model, int at, Place first, Place end)
    {
        model.beginInsertRows({}, at, at + static_cast<int>(end - first) - 1);
        m_rows = m_rows.first(at) + QList<Row>(first, end) + m_rows.sliced(at);
        m_places.clear();
        model.endInsertRows();
    }

    /// One that is there already, maybe elsewhere.
    void put(Model &model, int at, const Row &row)
    {
        const bool isHere = m_rows.at(at).key() == row.key();
        moveAndSet(model, isHere ? at : indexOf(row.key()), at, row);
    }

    void moveAndSet(Model &model, int from, int to, const Row &value)
    {
        if (from != to) {
            model.beginMoveRows({}, from, from, {}, to);
            m_rows.move(from, to);
            m_places.clear();
            model.endMoveRows();
        }
        setAt(model, to, value);
    }

    QList<Row> m_rows;
    mutable QHash<Key, int> m_places; // Made when asked for; empty when rows came, went or moved.
};

} // namespace Stagecraft::App
