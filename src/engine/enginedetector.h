// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine/engineinfo.h"

#include <QObject>
#include <QProcessEnvironment>
#include <QTimer>

#include <chrono>
#include <map>

namespace Stagecraft::Engine {

/*!
    Finds out which engine there is and what it can do.

    Asks the client programs on the environment's PATH (docker first, then
    podman), several questions at a time, with a time limit, without a shell and
    without changing anything: no image, builder or container is touched. What
    only tells of choices, such as other builders, may stay without an answer. The
    environment is an input: PATH, DOCKER_HOST, DOCKER_CONTEXT and HOME are
    taken from it alone. check() may be called again at any time; a check under
    way is dropped then.
*/
class EngineDetector : public QObject
{
    Q_OBJECT

public:
    explicit EngineDetector(const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment(),
                            QObject *parent = nullptr);
    ~EngineDetector() override;

    /// As in the constructor, for the checks to come.
    void setEnvironment(const QProcessEnvironment &environment);

    /// How long one question may take; 15 s unless set: a machine that compiles answers late.
    void setTimeLimit(std::chrono::milliseconds limit) { m_limit = limit; }

    /// How much is asked.
    enum class Extent {
        ForBuilding, ///< What a build needs to know.
        All, ///< Also which builders and contexts there are to choose from.
    };

    /// Starts asking and returns at once.
    void check(Extent extent = Extent::All);
    [[nodiscard]] bool isChecking() const { return !m_asked.empty(); }
    /// What the last finished check found; Tier::None before the first.
    [[nodiscard]] const EngineInfo &info() const { return m_info; }

Q_SIGNALS:
    /// A check is done. Emitted after every check, changed or not, never from within check().
    void checked(const Stagecraft::Engine::EngineInfo &info);

private:
    enum class Question { Version, Info, Builder, Builders, Endpoint, Contexts, Podman };
    class Asked;

    void ask(Question question);
    void answered(Question question);
    void late();
    [[nodiscard]] bool hasAnswer(Question question) const;
    [[nodiscard]] QString textOf(Question question) const;
    void read();
    void readChoices();
    void readEndpoint(const QString &endpoint);
    void refused(const QString &errors);
    void decide();
    void drop();
    void finish(Tier tier, const QString &explanation);

    QProcessEnvironment m_environment;
    std::chrono::milliseconds m_limit{15'000};
    QTimer m_timer;
    Extent m_extent = Extent::All;
    EngineInfo m_info;
    EngineInfo m_next;
    std::map<Question, Asked *> m_asked; ///< Also those that are answered; empty between checks.
};

} // namespace Stagecraft::Engine
