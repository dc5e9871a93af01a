// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfile/exposedport.h"

#include "dockerfile/messages.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Stagecraft::Dockerfile {

namespace {

std::optional<ushort> number(const QString &text)
{
    // Qt would take signs, spaces, and end at a NUL.
    bool isNumber = std::ranges::all_of(text, [](QChar sign) { return sign >= u'0' && sign <= u'9'; });
    const ushort value = isNumber ? text.toUShort(&isNumber) : 0;
    return isNumber ? std::optional(value) : std::nullopt;
}

/// First and last port of "8000-8010" or "80".
std::optional<std::pair<ushort, ushort>> portRange(const QString &text)
{
    const qsizetype dash = text.indexOf(u'-');
    const auto first = number(dash < 0 ? text : text.first(dash));
    const auto last = dash < 0 ? first : number(text.sliced(dash + 1));
    if (!first || !last || *last < *first)
        return std::nullopt;
    return std::pair(*first, *last);
}

bool isAddress(QString text)
{
    static const QRegularExpression v4(uR"(\A(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!\z)|\z)){4}\z)"_s);
    static const QRegularExpression v6(uR"(\A[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*\z)"_s);
    if (text.startsWith(u'[') && text.endsWith(u']'))
        text = text.sliced(1, text.size() - 2);
    return v4.match(text).hasMatch() || v6.match(text).hasMatch();
}

QString problemOf(const ExposedPort &port)
{
    const QString protocol = port.protocol.toLower();
    if (port.port.isEmpty())
        return Messages::tr("The number of the port is missing.");
    if (!protocol.isEmpty() && protocol != "tcp"_L1 && protocol != "udp"_L1 && protocol != "sctp"_L1)
        return Messages::tr("\"%1\" is no protocol of a port: there are tcp, udp and sctp.").arg(port.protocol);
    if (!port.address.isEmpty() && !isAddress(port.address))
        return Messages::tr("\"%1\" is no IP address.").arg(port.address);
    const auto range = portRange(port.port);
    if (!range)
        return Messages::tr("\"%1\" is no port: write a number up to 65535, or two with a - between.").arg(port.port);
    if (port.hostPort.isEmpty())
        return {};
    const auto host = portRange(port.hostPort);
    if (!host)
        return Messages::tr("\"%1\" is no port: write a number up to 65535, or two with a - between.")
            .arg(port.hostPort);
    const bool sameLength = range->second - range->first == host->second - host->first;
    if (!sameLength && range->first != range->second)
        return Messages::tr("%1 and %2 are not as many ports.").arg(port.hostPort, port.port);
    return {};
}

} // namespace

ExposedPort ExposedPort::parse(const QString &word)
{
    ExposedPort result;
    QStringList parts = word.split(u':');
    const QString last = parts.takeLast();
    if (!parts.isEmpty())
        result.hostPort = parts.takeLast();
    result.address = parts.join(u':');
    const qsizetype slash = last.indexOf(u'/');
    result.port = slash < 0 ? last : last.first(slash);
    result.protocol = slash < 0 ? QString() : last.sliced(slash + 1);
    result.problem = problemOf(result);
    return result;
}

} // namespace Stagecraft::Dockerfile
