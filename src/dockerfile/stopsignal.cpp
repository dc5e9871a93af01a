// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfile/stopsignal.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Stagecraft::Dockerfile {

bool isSignal(QStringView text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber)
        return number != 0;
    static const QRegularExpression name(
        u"\\A(?:SIG)?(?:ABRT|ALRM|BUS|CHLD|CLD|CONT|FPE|HUP|ILL|INT|IO|IOT|KILL|PIPE|POLL|PROF|PWR|QUIT|SEGV|STKFLT|"
        "STOP|SYS|TERM|TRAP|TSTP|TTIN|TTOU|URG|USR1|USR2|VTALRM|WINCH|XCPU|XFSZ|RTMIN(?:\\+(?:[1-9]|1[0-5]))?|"
        "RTMAX(?:-(?:[1-9]|1[0-4]))?)\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    return name.matchView(text).hasMatch();
}

} // namespace Stagecraft::Dockerfile
