// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/processsignals.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <csignal>

namespace Stagecraft::Cli {

namespace {

constexpr std::array handledSignals{SIGINT, SIGTERM, SIGHUP};

// A signal handler gets nothing but the signal's number, so where it writes to can only be static.
volatile std::sig_atomic_t &writingEnd()
{
    static volatile std::sig_atomic_t end = -1;
    return end;
}

extern "C" void noteSignal(int)
{
    const char byte = 0;
    if (::write(writingEnd(), &byte, 1) < 0) {
        // The pipe is full of wishes to stop already.
    }
}

void handle(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    for (const int number : handledSignals) {
        ::sigaction(number, &action, nullptr);
    }
}

} // namespace

ProcessSignals::ProcessSignals(Interruption &interruption)
{
    if (::pipe2(m_ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(m_ends[0], QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, &interruption, [this, &interruption] {
        std::array<char, 64> bytes{};
        while (::read(m_ends[0], bytes.data(), bytes.size()) > 0) { }
        interruption.request();
    });
    writingEnd() = m_ends[1];
    handle(noteSignal);
}

ProcessSignals::~ProcessSignals()
{
    if (!m_notifier)
        return;
    handle(SIG_DFL);
    writingEnd() = -1;
    m_notifier.reset();
    ::close(m_ends[0]);
    ::close(m_ends[1]);
}

} // namespace Stagecraft::Cli
