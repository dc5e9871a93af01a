// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/checkedfile.h"

#include <QByteArray>

namespace Stagecraft::Cli {

/// A line a finding, and a last one with their number.
[[nodiscard]] QByteArray checkText(const CheckedFiles &files);
/// "stagecraft-check/1".
[[nodiscard]] QByteArray checkJson(const CheckedFiles &files);
/// \sa https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
[[nodiscard]] QByteArray checkSarif(const CheckedFiles &files);

} // namespace Stagecraft::Cli
