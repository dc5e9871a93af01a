// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/interruption.h"

#include <QSocketNotifier>

#include <memory>

namespace Stagecraft::Cli {

/*!
    Turns SIGINT, SIGTERM and SIGHUP of this process into requests of an
    Interruption, for as long as it lives. At most one at a time.
*/
class ProcessSignals
{
public:
    explicit ProcessSignals(Interruption &interruption);
    ~ProcessSignals();
    ProcessSignals(const ProcessSignals &) = delete;
    ProcessSignals &operator=(const ProcessSignals &) = delete;

private:
    int m_ends[2] = {-1, -1};
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace Stagecraft::Cli
