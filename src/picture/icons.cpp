// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "picture/icons.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace Stagecraft::Picture {

QByteArray iconSvg(const QString &name, const QColor &color)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    // Icons are drawn in one colour, black.
    return file.readAll().replace("#000", color.name().toLatin1());
}

} // namespace Stagecraft::Picture
