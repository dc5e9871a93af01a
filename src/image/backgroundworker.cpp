// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "image/backgroundworker.h"

#include <system_error>
#include <utility>

namespace Stagecraft::Image {

BackgroundWorker::BackgroundWorker(std::function<void()> work)
    : m_work(std::move(work))
{ }

BackgroundWorker::~BackgroundWorker()
{
    if (!m_thread.joinable())
        return;
    wait();
    m_ends = true;
    m_given.release();
    m_thread.join();
}

void BackgroundWorker::start()
{
    wait();
    if (!hasThread())
        return m_work();
    m_done.acquire();
    m_given.release();
}

void BackgroundWorker::wait()
{
    m_done.acquire();
    m_done.release();
}

bool BackgroundWorker::hasThread()
{
    if (m_thread.joinable())
        return true;
    try {
        m_thread = std::thread(&BackgroundWorker::run, this);
    } catch (const std::system_error &) {
        return false;
    }
    return true;
}

void BackgroundWorker::run()
{
    m_given.acquire();
    while (!m_ends) {
        m_work();
        m_done.release();
        m_given.acquire();
    }
}

} // namespace Stagecraft::Image
