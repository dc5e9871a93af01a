// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>

namespace Stagecraft::Engine {

/// Splits a stream into lines without their ends (LF, CR LF); one of more than 64 KiB is several.
class LineSplitter
{
public:
    static constexpr qsizetype maximumLine = qsizetype{64} << 10;

    [[nodiscard]] QByteArrayList feed(QByteArrayView chunk);
    /// The last line, where it has no end.
    [[nodiscard]] QByteArrayList finish();

private:
    QByteArray m_line;
};

} // namespace Stagecraft::Engine
