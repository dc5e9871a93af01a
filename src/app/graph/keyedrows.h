// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractListModel>
#include <QList>

#include <algorithm>

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
    [[nodiscard]] const QList<Row> &list() const { return m_rows; }
    [[nodiscard]] int size() const { return static_cast<int>(m_rows.size()); }

    template <typename Key>
    [[nodiscard]] int indexOf(const Key &key, int from = 0) const
    {
        for (int i = from; i < m_rows.size(); ++i) {
            if (m_rows.at(i).key() == key)
                return i;
        }
        return -1;
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
            const int at = indexOf(rows.at(i).key(), i);
            if (at < 0)
                insert(model, i, rows.at(i));
            else
                moveAndSet(model, at, i, rows.at(i));
        }
    }

private:
    void removeAllBut(Model &model, const QList<Row> &rows)
    {
        for (int i = size() - 1; i >= 0; --i) {
            const bool stays = std::any_of(rows.cbegin(), rows.cend(),
                                           [&](const Row &row) { return row.key() == m_rows.at(i).key(); });
            if (stays)
                continue;
            model.beginRemoveRows({}, i, i);
            m_rows.removeAt(i);
            model.endRemoveRows();
        }
    }

    void insert(Model &model, int at, const Row &row)
    {
        model.beginInsertRows({}, at, at);
        m_rows.insert(at, row);
        model.endInsertRows();
    }

    void moveAndSet(Model &model, int from, int to, const Row &value)
    {
        if (from != to) {
            model.beginMoveRows({}, from, from, {}, to);
            m_rows.move(from, to);
            model.endMoveRows();
        }
        setAt(model, to, value);
    }

    QList<Row> m_rows;
};

} // namespace Stagecraft::App
