// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/document/documentsession.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QtQmlIntegration>

namespace Stagecraft::App {

/*!
    The build arguments a session's Dockerfile declares, one row a name in the
    order of the text, and what this build gives them.

    Setting one changes the session's parameters (so graph and builds follow),
    never the text.
*/
class ArgumentListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Stagecraft::App::DocumentSession *session READ session WRITE setSession NOTIFY sessionChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(int givenCount READ givenCount NOTIFY countChanged FINAL)

public:
    enum Role {
        NameRole = Qt::UserRole,
        DefaultRole, ///< As written; empty without one.
        ValueRole, ///< What this build gives; empty where it gives none.
        GivenRole, ///< Whether this build gives a value, be it an empty one.
        ScopeRole, ///< Where it holds: "FROM lines", "builder, final".
        LineRole, ///< Of its first declaration.
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] DocumentSession *session() const { return m_session; }
    void setSession(DocumentSession *session);
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    /// How many of them have a value given.
    [[nodiscard]] int givenCount() const;

    /// Gives the argument of a row a value for this and later builds.
    Q_INVOKABLE void give(int row, const QString &value);
    /// Takes the given value back: the default holds again.
    Q_INVOKABLE void reset(int row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void sessionChanged();
    void countChanged();

private:
    struct Row
    {
        QString name;
        QString defaultValue;
        QStringList scopes;
        int line = 0;

        friend bool operator==(const Row &, const Row &) = default;
    };

    void follow();
    [[nodiscard]] QList<Row> declared() const;

    QPointer<DocumentSession> m_session;
    QList<Row> m_rows;
};

} // namespace Stagecraft::App
