// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLocale>

namespace Stagecraft {

/// The locale of \a language ("de", "zh_CN"), or the system's where none is given or it is not known.
[[nodiscard]] QLocale localeOf(const QString &language);

/*!
    Has the QCoreApplication speak the language of \a locale, Qt's own words included,
    from the catalogues at `:/i18n`. Where there is none for it, also in the C locale,
    it speaks English with its plurals.
*/
void installTranslations(const QLocale &locale = QLocale());

} // namespace Stagecraft
