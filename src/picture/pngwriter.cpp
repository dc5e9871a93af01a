// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "picture/pngwriter.h"

#include <QtEndian>

#include <array>
#include <cstring>

namespace Stagecraft::Picture {

namespace {

constexpr int compressionLevel = 3;

constexpr std::array<quint32, 256> makeChecksums()
{
    std::array<quint32, 256> table{};
    for (quint32 byte = 0; byte < table.size(); ++byte) {
        quint32 value = byte;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1) != 0 ? 0xedb88320 ^ (value >> 1) : value >> 1;
        table[byte] = value;
    }
    return table;
}

/// The cyclic redundancy check of PNG, which zlib has and Qt does not show.
quint32 checksum(const QByteArray &bytes)
{
    static constexpr std::array<quint32, 256> table = makeChecksums();
    quint32 value = 0xffffffff;
    for (const char byte : bytes)
        value = table.at((value ^ static_cast<uchar>(byte)) & 0xff) ^ (value >> 8);
    return ~value;
}

QByteArray bigEndian(quint32 value)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray &type, const QByteArray &content)
{
    const QByteArray checked = type + content;
    return bigEndian(static_cast<quint32>(content.size())) + checked + bigEndian(checksum(checked));
}

QByteArray header(const QImage &image)
{
    static constexpr std::array<char, 5> eightBitColors{8, 2, 0, 0, 0};
    return bigEndian(static_cast<quint32>(image.width())) + bigEndian(static_cast<quint32>(image.height()))
        + QByteArray(eightBitColors.data(), eightBitColors.size());
}

QByteArray density(const QImage &image)
{
    return bigEndian(static_cast<quint32>(image.dotsPerMeterX()))
        + bigEndian(static_cast<quint32>(image.dotsPerMeterY())) + '\x01'; // A metre.
}

/// Rows of red, green and blue, each with a byte before it that says that it is not filtered.
QByteArray pixels(const QImage &image)
{
    const QImage colors = image.convertToFormat(QImage::Format_RGB888);
    const qsizetype width = 3 * static_cast<qsizetype>(colors.width());
    QByteArray rows((width + 1) * colors.height(), '\0');
    for (int y = 0; y < colors.height(); ++y)
        std::memcpy(rows.data() + y * (width + 1) + 1, colors.constScanLine(y), static_cast<size_t>(width));
    return qCompress(rows, compressionLevel).sliced(4); // Qt puts the length before what zlib gives.
}

} // namespace

QByteArray pngOf(const QImage &image)
{
    return "\x89PNG\r\n\x1a\n" + chunk("IHDR", header(image)) + chunk("pHYs", density(image))
        + chunk("IDAT", pixels(image)) + chunk("IEND", {});
}

} // namespace Stagecraft::Picture
