// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "image/filehasher.h"

#include <QCryptographicHash>
#include <QTest>

#include <rapidcheck.h>

#include <algorithm>

using namespace Stagecraft::Image;

namespace {

/// By another implementation.
ContentDigest digestOf(const QByteArray &bytes)
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    ContentDigest digest;
    std::ranges::transform(hash.first(static_cast<qsizetype>(digest.size())), digest.begin(),
                           [](char byte) { return static_cast<quint8>(byte); });
    return digest;
}

QByteArray bytesOf(int size, int seed)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype at = 0; at < bytes.size(); ++at)
        bytes[at] = static_cast<char>((at * 31 + seed) >> 3);
    return bytes;
}

void addInPieces(FileHasher &hasher, QByteArrayView bytes, qsizetype piece)
{
    for (qsizetype at = 0; at < bytes.size(); at += piece)
        hasher.add(bytes.sliced(at, std::min(piece, bytes.size() - at)));
    hasher.endFile();
}

} // namespace

class FileHasherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesOfAnySizeInAnyPieces()
    {
        const bool holds = rc::check([] {
            const auto size = rc::gen::oneOf(rc::gen::inRange(0, 40), rc::gen::inRange(0, 1'100'000));
            const auto sizes = *rc::gen::container<std::vector<int>>(*rc::gen::inRange(0, 7), size);
            const int piece = *rc::gen::inRange(1'000, 400'000);
            FileHasher hasher;
            for (int time = 0; time < 2; ++time) {
                QList<ContentDigest> expected;
                for (const int each : sizes) {
                    const QByteArray bytes = bytesOf(each, static_cast<int>(expected.size()) + time);
                    addInPieces(hasher, bytes, piece);
                    expected.append(digestOf(bytes));
                }
                RC_ASSERT(hasher.digests() == expected);
            }
        });
        QVERIFY(holds);
    }

    void manyEmptyFiles()
    {
        constexpr qsizetype count = 100'000;
        FileHasher hasher;
        for (qsizetype file = 0; file < count; ++file)
            hasher.endFile();
        QCOMPARE(hasher.digests(), QList<ContentDigest>(count, digestOf({})));
    }

    void whatIsLeftInTheMiddleEndsWithIt()
    {
        FileHasher hasher;
        hasher.add(bytesOf(3'000'000, 1));
    }
};

QTEST_GUILESS_MAIN(FileHasherTest)

#include "tst_filehasher.moc"
