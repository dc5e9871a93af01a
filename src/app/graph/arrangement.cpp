// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/graph/arrangement.h"

#include <QThreadPool>

namespace Stagecraft::App {

Arrangement::Arrangement(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcher<Document::NodePositions>::finished, this, &Arrangement::finish);
}

Arrangement::~Arrangement() = default;

void Arrangement::start(const ArrangementRequest &request)
{
    QPromise<Document::NodePositions> promise;
    // The watcher hears nothing more of the request before.
    m_watcher.setFuture(promise.future());
    m_isAwaited = true;
    QThreadPool::globalInstance()->start([promise = std::move(promise), request]() mutable {
        promise.start();
        promise.addResult(arranged(request));
        promise.finish();
    });
}

void Arrangement::cancel()
{
    m_isAwaited = false;
}

void Arrangement::finish()
{
    if (m_isAwaited && m_watcher.future().resultCount() > 0) {
        m_isAwaited = false;
        Q_EMIT finished(m_watcher.result());
    }
}

} // namespace Stagecraft::App
