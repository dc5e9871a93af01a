// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractListModel>
#include <QHash>
#include <QList>
#include <QSet>

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
        for (int i = 0; i < rows.size(); ++i) {
            const bool isThere = i < size() && m_rows.at(i).key() == rows.at(i).key();
            const int at = isThere ? i : indexOf(rows.at(i).key());
            if (at < 0)
                insert(model, i, rows.at(i));
            else
                moveAndSet(model, at, i, rows.at(i));
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

    void insert(Model &model, int at, const Row &row)
    {
        model.beginInsertRows({}, at, at);
        m_rows.insert(at, row);
        m_places.clear();
        model.endInsertRows();
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
