// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QQuickView>

#include <functional>

namespace Stagecraft::Test {

/// What a change of what a window shows costs, in milliseconds.
struct FrameTimes
{
    QList<double> changed; ///< The change itself.
    QList<double> synchronized; ///< The change itself, polish and synchronisation: what the interface thread does.
    QList<double> whole; ///< With drawing.
};

/// The value below which \a share (0 to 1) of the values lie.
[[nodiscard]] double quantile(QList<double> values, double share);

/// A view that knows how long its frames take. For one thread only: QSG_RENDER_LOOP=basic.
class FrameWindow : public QQuickView
{
    Q_OBJECT

public:
    FrameWindow();

    [[nodiscard]] int frameCount() const { return m_frames; }
    /// Makes \a change \a count times, and waits for a frame after each.
    [[nodiscard]] FrameTimes measure(int count, const std::function<void(int)> &change);
    /// Lets \a milliseconds of events pass.
    static void settle(int milliseconds);

protected:
    bool event(QEvent *event) override;

private:
    [[nodiscard]] double elapsed() const { return static_cast<double>(m_clock.nsecsElapsed()) / 1e6; }

    QElapsedTimer m_clock;
    double m_synchronized = 0;
    double m_whole = 0;
    int m_frames = 0;
};

} // namespace Stagecraft::Test
