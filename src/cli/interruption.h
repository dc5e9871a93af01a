// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

namespace Stagecraft::Cli {

/// The wish to stop what runs, from whoever holds this.
class Interruption : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void request();
    [[nodiscard]] bool isRequested() const { return m_requested; }

Q_SIGNALS:
    /// Emitted again each time the wish is repeated.
    void requested();

private:
    bool m_requested = false;
};

} // namespace Stagecraft::Cli
