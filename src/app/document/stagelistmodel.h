// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/document/documentsession.h"

#include <QAbstractListModel>
#include <QPointer>

namespace Stagecraft::App {

/// What a stage takes from elsewhere, in words.
struct StageConnection
{
    Q_GADGET
    QML_VALUE_TYPE(stageConnection)
    Q_PROPERTY(QString source MEMBER source FINAL)
    Q_PROPERTY(QString text MEMBER text FINAL)
    Q_PROPERTY(int line MEMBER line FINAL)

public:
    QString source; ///< The stage's name, the image, "build context".
    QString text; ///< "FROM", or what is copied: "/out/server → /server".
    int line = 0; ///< Of the instruction that takes it.

    friend bool operator==(const StageConnection &, const StageConnection &) = default;
};

/*!
    The stages of a session as a list: the outline, the canvas's equal for screen readers.

    Rows are the stages in the order of the text; what changes of a stage is told
    as dataChanged, a stage that comes or goes as rows.
*/
class StageListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Stagecraft::App::DocumentSession *session READ session WRITE setSession NOTIFY sessionChanged FINAL)

public:
    enum Role {
        NameRole = Qt::UserRole,
        StageRole, ///< Its index.
        DetailRole, ///< "1.12 GB", "64 %", "not needed"; empty when nothing is known.
        NeededRole, ///< By the target.
        IsTargetRole,
        StateRole, ///< A StepState.
        ConnectionsRole, ///< StageConnections, in the order of the text.
        DescriptionRole, ///< A sentence for screen readers.
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] DocumentSession *session() const { return m_session; }
    void setSession(DocumentSession *session);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void sessionChanged();

private:
    void follow();
    void tellAll();
    [[nodiscard]] StepStatus statusOf(int stage) const;
    [[nodiscard]] QString detailOf(int stage) const;
    [[nodiscard]] QList<StageConnection> connectionsOf(int stage) const;
    [[nodiscard]] QString descriptionOf(int stage) const;

    QPointer<DocumentSession> m_session;
    int m_count = 0;
};

} // namespace Stagecraft::App
