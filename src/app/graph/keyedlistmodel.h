// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractListModel>
#include <QList>

#include <utility>

namespace Stagecraft::App {

/*!
    A list of rows that each have a key, and that is changed by difference: rows
    come, go, move and change; the model is never reset.

    Row has a `key()` that tells rows apart.
*/
template <typename Row>
class KeyedListModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }

    template <typename Key>
    [[nodiscard]] int rowOf(const Key &key, int from = 0) const
    {
        for (int i = from; i < m_rows.size(); ++i) {
            if (m_rows.at(i).key() == key)
                return i;
        }
        return -1;
    }

protected:
    /// The roles that differ between two rows of one key; none for equal rows.
    [[nodiscard]] virtual QList<int> changedRoles(const Row &before, const Row &after) const = 0;

    void setRow(int row, const Row &value)
    {
        const QList<int> roles = changedRoles(m_rows.at(row), value);
        m_rows[row] = value;
        if (!roles.isEmpty())
            Q_EMIT dataChanged(index(row), index(row), roles);
    }

    void setRows(const QList<Row> &rows)
    {
        removeAllBut(rows);
        for (int i = 0; i < rows.size(); ++i) {
            const int at = rowOf(rows.at(i).key(), i);
            if (at < 0)
                insert(i, rows.at(i));
            else
                moveAndSet(at, i, rows.at(i));
        }
    }

private:
    void removeAllBut(const QList<Row> &rows)
    {
        for (int i = static_cast<int>(m_rows.size()) - 1; i >= 0; --i) {
            const bool stays = std::any_of(rows.cbegin(), rows.cend(),
                                           [&](const Row &row) { return row.key() == m_rows.at(i).key(); });
            if (stays)
                continue;
            beginRemoveRows({}, i, i);
            m_rows.removeAt(i);
            endRemoveRows();
        }
    }

    void insert(int at, const Row &row)
    {
        beginInsertRows({}, at, at);
        m_rows.insert(at, row);
        endInsertRows();
    }

    void moveAndSet(int from, int to, const Row &value)
    {
        if (from != to) {
            beginMoveRows({}, from, from, {}, to);
            m_rows.move(from, to);
            endMoveRows();
        }
        setRow(to, value);
    }

    QList<Row> m_rows;
};

} // namespace Stagecraft::App
