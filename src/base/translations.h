// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLocale>

namespace Stagecraft {

/*!
    Has the QCoreApplication speak the language of \a locale, Qt's own words included,
    from the catalogues at `:/i18n`. Where there is none for it, also in the C locale,
    it speaks English with its plurals.
*/
void installTranslations(const QLocale &locale = QLocale());

} // namespace Stagecraft
