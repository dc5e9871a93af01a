// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "advice/facts.h"
#include "app/advice/helpblock.h"
#include "app/document/documentsession.h"
#include "app/project/projectsession.h"

#include <QAbstractListModel>
#include <QPointer>

namespace Stagecraft::App {

/*!
    Everything there is to say about a session's text: what BuildKit would
    refuse, and advice. Keeps DocumentSession::problems() up to date with the graph.
*/
class ProblemModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Stagecraft::App::DocumentSession *session READ session WRITE setSession NOTIFY sessionChanged FINAL)
    Q_PROPERTY(Stagecraft::App::ProjectSession *project READ project WRITE setProject NOTIFY projectChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(int errorCount READ errorCount NOTIFY countChanged FINAL)

public:
    enum Role {
        MessageRole = Qt::UserRole,
        SeverityRole, ///< "error", "warning", "info" or "hint".
        RuleRole,
        LineRole,
        ColumnRole,
        StageNameRole,
        FixTitleRole, ///< Empty where there is no fix.
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] DocumentSession *session() const { return m_session; }
    void setSession(DocumentSession *session);
    /// Whose build context the rules may look at; null for none.
    [[nodiscard]] ProjectSession *project() const { return m_project; }
    void setProject(ProjectSession *project);
    [[nodiscard]] int count() const { return static_cast<int>(m_problems.size()); }
    [[nodiscard]] int errorCount() const;

    /// Makes the fix of a row, as one step of the history.
    Q_INVOKABLE void fix(int row);
    /// Why the rule of a row says so; empty where none does.
    [[nodiscard]] Q_INVOKABLE QList<Stagecraft::App::HelpBlock> helpPage(int row) const;
    /// Where to read more about it on the web, or empty.
    [[nodiscard]] Q_INVOKABLE QString address(int row) const;
    /// Shows the place of a row in the text.
    Q_INVOKABLE void reveal(int row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void sessionChanged();
    void projectChanged();
    void countChanged();

private:
    void update();

    QPointer<DocumentSession> m_session;
    QPointer<ProjectSession> m_project;
    Problems m_problems;
};

/// What there is to say about what \a session holds, in the order of the text.
[[nodiscard]] Problems problemsOf(const DocumentSession &session, const Advice::Facts &facts);

} // namespace Stagecraft::App
