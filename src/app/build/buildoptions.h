// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/build/buildcontroller.h"

#include <QObject>
#include <QtQmlIntegration>

namespace Stagecraft::App {

/*!
    What a person chooses for the builds of the open Dockerfile, for a form. Every
    change is kept at once, but for values of secrets. Lists are texts with an entry
    a line.
*/
class BuildOptions : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Stagecraft::App::BuildController *builds READ builds WRITE setBuilds NOTIFY changed REQUIRED FINAL)
    Q_PROPERTY(Stagecraft::App::DocumentSession *session READ session WRITE setSession NOTIFY changed REQUIRED FINAL)
    Q_PROPERTY(QString context READ context WRITE setContext NOTIFY changed REQUIRED FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(Output output READ output WRITE setOutput NOTIFY changed FINAL)
    Q_PROPERTY(bool noCache READ noCache WRITE setNoCache NOTIFY changed FINAL)
    Q_PROPERTY(bool pull READ pull WRITE setPull NOTIFY changed FINAL)
    Q_PROPERTY(QString command READ command NOTIFY changed FINAL)
    Q_PROPERTY(QString objection READ objection NOTIFY changed FINAL)
    Q_PROPERTY(QStringList builders READ builders NOTIFY changed FINAL)
    Q_PROPERTY(QStringList secretArguments READ secretArguments NOTIFY changed FINAL)

public:
    enum class Output { Load, Push, Archive, Folder };
    Q_ENUM(Output)
    enum Text {
        Tags,
        Platforms,
        Labels, ///< KEY=VALUE
        Secrets, ///< id=NAME,src=FILE or id=NAME,env=VARIABLE
        Ssh,
        Contexts, ///< NAME=PLACE
        CacheFrom,
        CacheTo,
        NoCacheStages,
        Network,
        Builder,
        Destination,
    };
    Q_ENUM(Text)

    using QObject::QObject;

    [[nodiscard]] BuildController *builds() const { return m_builds; }
    void setBuilds(BuildController *builds);
    [[nodiscard]] DocumentSession *session() const { return m_session; }
    void setSession(DocumentSession *session);
    [[nodiscard]] QString context() const { return m_context; }
    void setContext(const QString &context);

    /// How many of them differ from what holds by itself.
    [[nodiscard]] int count() const;
    [[nodiscard]] Output output() const { return static_cast<Output>(m_options.output); }
    void setOutput(Output output);
    [[nodiscard]] bool noCache() const { return m_options.noCache; }
    void setNoCache(bool noCache);
    [[nodiscard]] bool pull() const { return m_options.pull; }
    void setPull(bool pull);
    /// The command that a build with these options is, for a shell; empty where there is none.
    [[nodiscard]] QString command() const;
    /// Why nothing can be built with them, in a sentence, or empty.
    [[nodiscard]] QString objection() const;
    /// The builders there are to choose from.
    [[nodiscard]] QStringList builders() const { return m_builds ? m_builds->engine().builders : QStringList(); }
    /// The build arguments that look like secrets and have a value: it is in the image's history all the same.
    [[nodiscard]] QStringList secretArguments() const;

    Q_INVOKABLE [[nodiscard]] QString text(Text which) const;
    Q_INVOKABLE void setText(Text which, const QString &text);
    /// Everything as it is by itself; build arguments stay.
    Q_INVOKABLE void reset();

Q_SIGNALS:
    void changed();

private:
    void read();
    void keep();
    [[nodiscard]] Result<QString> commandResult() const;

    BuildController *m_builds = nullptr;
    QPointer<DocumentSession> m_session;
    QString m_context;
    Build::BuildRequest m_options;
};

} // namespace Stagecraft::App
