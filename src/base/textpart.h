// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/textrange.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace Stagecraft {

/*!
    A part of a UTF-8 text that it shares with whoever else holds the text: nothing is copied until a string is asked for.

    A value: it keeps all of the text, of less than 4 GiB, for as long as it lives.
*/
class TextPart
{
public:
    TextPart() = default;
    /// \a range must lie in \a whole.
    TextPart(const QByteArray &whole, TextRange range)
        : m_whole(whole)
        , m_start(static_cast<quint32>(range.start))
        , m_end(static_cast<quint32>(range.end))
    { }
    /// All of \a text, which stands in no other.
    explicit TextPart(const QString &text)
        : TextPart(text.toUtf8())
    { }

    [[nodiscard]] bool isEmpty() const { return m_start == m_end; }
    [[nodiscard]] QByteArrayView bytes() const { return QByteArrayView(m_whole).sliced(m_start, m_end - m_start); }
    /// Invalid bytes become U+FFFD.
    [[nodiscard]] QString toString() const { return QString::fromUtf8(bytes()); }

private:
    explicit TextPart(const QByteArray &whole)
        : TextPart(whole, {0, whole.size()})
    { }

    QByteArray m_whole;
    quint32 m_start = 0;
    quint32 m_end = 0;
};

} // namespace Stagecraft

Q_DECLARE_TYPEINFO(Stagecraft::TextPart, Q_RELOCATABLE_TYPE);
