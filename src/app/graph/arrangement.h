// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/graph/nodeplacement.h"

#include <QFutureWatcher>
#include <QObject>

namespace Stagecraft::App {

/*!
    Lays a graph out away from the interface thread. Of several requests only
    the last is answered; none after cancel().
*/
class Arrangement : public QObject
{
    Q_OBJECT

public:
    explicit Arrangement(QObject *parent = nullptr);
    ~Arrangement() override;

    void start(const ArrangementRequest &request);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_isAwaited; }

Q_SIGNALS:
    void finished(const Stagecraft::Document::NodePositions &positions);

private:
    void finish();

    QFutureWatcher<Document::NodePositions> m_watcher;
    bool m_isAwaited = false;
};

} // namespace Stagecraft::App
