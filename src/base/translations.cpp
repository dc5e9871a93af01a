// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace Stagecraft {

namespace {

/// The language of the catalogue that was found, or nothing.
QString install(const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(locale, name, u"_"_s, folder) && QCoreApplication::installTranslator(translator))
        return translator->language();
    delete translator;
    return {};
}

} // namespace

QLocale localeOf(const QString &language)
{
    const QLocale locale(language);
    const bool isKnown = !language.isEmpty() && locale.language() != QLocale::C;
    return isKnown ? locale : QLocale();
}

void installTranslations(const QLocale &locale)
{
    const QString name = u"stagecraft"_s;
    const QString folder = u":/i18n"_s;
    QString language = install(locale, name, folder);
    if (language.isEmpty())
        language = install(QLocale(QLocale::English), name, folder);
    for (const QString &library : {u"qtbase"_s, u"qtdeclarative"_s}) {
        install(QLocale(language), library, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    }
}

} // namespace Stagecraft
