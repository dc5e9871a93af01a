// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

// Reading an image's archive beside `sha256sum` of the same file, in turn: seconds, their ratio, memory.
// bench_measuring [ARCHIVE]: without one, an archive of a gigabyte is made.

#include "image/archivereader.h"
#include "support/imagearchive.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Stagecraft;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 5;

QByteArray someBytes(qsizetype count, quint32 seed)
{
    QRandomGenerator random(seed);
    QList<quint32> words(count / 4);
    random.fillRange(words.data(), words.size());
    return {reinterpret_cast<const char *>(words.constData()), words.size() * 4};
}

/// Ten layers of files of all sizes, as images have them: most are small, most bytes are in large ones.
bool makeArchive(const QString &path)
{
    Test::ImageToWrite image;
    const QByteArray large = someBytes(qsizetype(24) << 20, 1);
    const QByteArray small = someBytes(qsizetype(9) << 10, 2);
    for (int layer = 0; layer < 10; ++layer) {
        Test::TarBuilder tar;
        for (int file = 0; file < 3; ++file)
            tar.file("usr/lib/large" + QByteArray::number(10 * layer + file), large);
        for (int file = 0; file < 3'000; ++file)
            tar.file("usr/share/doc/package" + QByteArray::number(file) + "/layer" + QByteArray::number(layer), small);
        image.layers.append({tar.bytes(), {}});
    }
    QFile file(path);
    const QByteArray bytes = Test::imageArchive({image}, Test::ArchiveShape::DockerSave);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

double secondsOf(const auto &act)
{
    QElapsedTimer clock;
    clock.start();
    act();
    return static_cast<double>(clock.nsecsElapsed()) / 1e9;
}

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

/// The most memory this process ever had, in MiB.
double peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.sliced(6).trimmed().split(' ').constFirst().toDouble() / 1024;
    }
    return 0;
}

int measure(const QString &archive)
{
    QList<double> ours;
    QList<double> theirs;
    qsizetype entries = 0;
    const double before = peakMemory();
    for (int round = 0; round < rounds; ++round) {
        theirs.append(secondsOf([&] { QProcess::execute(u"sha256sum"_s, {archive}); }));
        ours.append(secondsOf([&] {
            const auto images = Image::readArchiveFile(archive);
            entries = 0;
            for (const Image::Layer &layer : images ? images->constFirst().layers : QList<Image::Layer>())
                entries += layer.entries.size();
        }));
    }
    std::printf("sha256sum %.2f s, reading %.2f s: ratio %.2f; %lld entries, memory %.0f MiB above %.0f\n",
                median(theirs), median(ours), median(ours) / median(theirs), static_cast<long long>(entries),
                peakMemory() - before, before);
    return entries > 0 ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc > 1)
        return measure(QString::fromLocal8Bit(argv[1]));
    const QTemporaryDir folder;
    const QString archive = folder.filePath(u"image.tar"_s);
    if (!makeArchive(archive))
        return 1;
    // In a process of its own, whose memory is not that of making the archive.
    return QProcess::execute(application.applicationFilePath(), {archive});
}
