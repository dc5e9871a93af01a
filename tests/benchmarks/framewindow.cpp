// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "benchmarks/framewindow.h"

#include <QCoreApplication>

#include <algorithm>

namespace Stagecraft::Test {

double quantile(QList<double> values, double share)
{
    std::ranges::sort(values);
    const auto last = static_cast<double>(values.size() - 1);
    return values.isEmpty() ? 0 : values.at(static_cast<qsizetype>(last * share));
}

FrameWindow::FrameWindow()
{
    setResizeMode(QQuickView::SizeRootObjectToView);
    connect(
        this, &QQuickWindow::afterSynchronizing, this, [this] { m_synchronized = elapsed(); }, Qt::DirectConnection);
    connect(
        this, &QQuickWindow::frameSwapped, this,
        [this] {
            m_whole = elapsed();
            ++m_frames;
        },
        Qt::DirectConnection);
}

/// A frame begins with what the scene is brought up to date for: polishing, then synchronizing.
bool FrameWindow::event(QEvent *event)
{
    if (event->type() == QEvent::UpdateRequest)
        m_clock.start();
    return QQuickView::event(event);
}

FrameTimes FrameWindow::measure(int count, const std::function<void(int)> &change)
{
    FrameTimes times;
    for (int i = 0; i < count; ++i) {
        QElapsedTimer own;
        own.start();
        change(i);
        const double changed = static_cast<double>(own.nsecsElapsed()) / 1e6;
        update();
        const int before = m_frames;
        while (m_frames == before)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        times.changed.append(changed);
        times.synchronized.append(changed + m_synchronized);
        times.whole.append(changed + m_whole);
    }
    return times;
}

void FrameWindow::settle(int milliseconds)
{
    QElapsedTimer waited;
    waited.start();
    while (waited.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

} // namespace Stagecraft::Test
