// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "build/buildstep.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Stagecraft::Build {

namespace {

using State = BuildStep::State;
using Status = BuildOutcome::Status;

constexpr std::array stateNames{
    std::pair{State::Running, "running"_L1},     std::pair{State::Cached, "cached"_L1},
    std::pair{State::Done, "done"_L1},           std::pair{State::Failed, "failed"_L1},
    std::pair{State::Cancelled, "cancelled"_L1}, std::pair{State::Interrupted, "interrupted"_L1},
};

constexpr std::array statusNames{
    std::pair{Status::Succeeded, "succeeded"_L1},
    std::pair{Status::Failed, "failed"_L1},
    std::pair{Status::Cancelled, "cancelled"_L1},
    std::pair{Status::Lost, "lost"_L1},
};

template <typename Table, typename Value>
QString nameIn(const Table &table, Value value)
{
    const auto found =
        std::find_if(table.begin(), table.end(), [value](const auto &row) { return row.first == value; });
    return found == table.end() ? QString() : QString(found->second);
}

template <typename Table, typename Value>
Value valueIn(const Table &table, QStringView name, Value otherwise)
{
    const auto found = std::find_if(table.begin(), table.end(), [name](const auto &row) { return row.second == name; });
    return found == table.end() ? otherwise : found->first;
}

} // namespace

QString stepStateName(BuildStep::State state)
{
    return nameIn(stateNames, state);
}

BuildStep::State stepStateFrom(QStringView name)
{
    return valueIn(stateNames, name, State::Interrupted);
}

QString outcomeStatusName(BuildOutcome::Status status)
{
    return nameIn(statusNames, status);
}

BuildOutcome::Status outcomeStatusFrom(QStringView name)
{
    return valueIn(statusNames, name, Status::Failed);
}

} // namespace Stagecraft::Build
