// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <functional>
#include <semaphore>
#include <thread>

namespace Stagecraft::Image {

/// Does the same piece of work again and again on a thread of its own, once at a time. Where the system has no thread to
/// give, the caller's does it.
class BackgroundWorker
{
public:
    explicit BackgroundWorker(std::function<void()> work);
    ~BackgroundWorker();
    BackgroundWorker(const BackgroundWorker &) = delete;
    BackgroundWorker &operator=(const BackgroundWorker &) = delete;

    /// Waits for the last time, and begins anew.
    void start();
    /// Until nothing is done.
    void wait();

private:
    [[nodiscard]] bool hasThread();
    void run();

    std::function<void()> m_work;
    std::binary_semaphore m_given{0};
    std::binary_semaphore m_done{1};
    bool m_ends = false;
    std::thread m_thread;
};

} // namespace Stagecraft::Image
