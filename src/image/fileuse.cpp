// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "image/filetree.h"

#include <algorithm>
#include <array>

namespace Stagecraft::Image {

namespace {

struct Place
{
    const char *folder; ///< A path begins with it, or has it in its middle where it begins with a slash.
    FileUse use;
};

/// The first that fits decides.
constexpr std::array places{
    Place{"var/lib/apt/lists/", FileUse::PackageCache},
    Place{"var/cache/", FileUse::PackageCache},
    Place{"root/.cache/", FileUse::PackageCache},
    Place{"root/.npm/", FileUse::PackageCache},
    Place{"root/.m2/", FileUse::PackageCache},
    Place{"root/.gradle/", FileUse::PackageCache},
    Place{"root/.cargo/registry/", FileUse::PackageCache},
    Place{"usr/local/cargo/registry/", FileUse::PackageCache},
    Place{"go/pkg/mod/cache/", FileUse::PackageCache},
    Place{"/.cache/", FileUse::PackageCache},
    Place{"/node_modules/.cache/", FileUse::PackageCache},
    Place{"/__pycache__/", FileUse::PackageCache},
    Place{"usr/lib/debug/", FileUse::DebugSymbols},
    Place{"/.build-id/", FileUse::DebugSymbols},
    Place{"usr/share/doc/", FileUse::Documentation},
    Place{"usr/share/man/", FileUse::Documentation},
    Place{"usr/share/info/", FileUse::Documentation},
    Place{"usr/share/locale/", FileUse::Documentation},
    Place{"usr/share/gtk-doc/", FileUse::Documentation},
    Place{"usr/local/share/man/", FileUse::Documentation},
    Place{"usr/local/share/doc/", FileUse::Documentation},
    Place{"usr/include/", FileUse::Development},
    Place{"usr/local/include/", FileUse::Development},
    Place{"usr/src/", FileUse::Development},
    Place{"usr/local/go/src/", FileUse::Development},
    Place{"go/pkg/mod/", FileUse::Development},
    Place{"usr/lib/gcc/", FileUse::Development},
    Place{"usr/libexec/gcc/", FileUse::Development},
    Place{"/.git/", FileUse::Development},
    Place{"var/lib/dpkg/", FileUse::PackageManager},
    Place{"var/lib/rpm/", FileUse::PackageManager},
    Place{"lib/apk/", FileUse::PackageManager},
    Place{"usr/lib/apt/", FileUse::PackageManager},
    Place{"usr/share/dpkg/", FileUse::PackageManager},
};

struct Ending
{
    const char *text;
    FileUse use;
};

constexpr std::array endings{
    Ending{".debug", FileUse::DebugSymbols},     Ending{".pdb", FileUse::DebugSymbols},
    Ending{".a", FileUse::Development},          Ending{".o", FileUse::Development},
    Ending{".c", FileUse::Development},          Ending{".h", FileUse::Development},
    Ending{".cpp", FileUse::Development},        Ending{".hpp", FileUse::Development},
    Ending{".go", FileUse::Development},         Ending{".rs", FileUse::Development},
    Ending{".pyc", FileUse::PackageCache},       Ending{"bin/apt", FileUse::PackageManager},
    Ending{"bin/dpkg", FileUse::PackageManager}, Ending{"bin/apt-get", FileUse::PackageManager},
    Ending{"bin/apk", FileUse::PackageManager},  Ending{"bin/rpm", FileUse::PackageManager},
};

bool isIn(const QByteArray &path, const char *folder)
{
    return folder[0] == '/' ? path.contains(folder) || path.startsWith(folder + 1) : path.startsWith(folder);
}

} // namespace

FileUse fileUse(const QByteArray &path)
{
    const auto place = std::ranges::find_if(places, [&path](const Place &each) { return isIn(path, each.folder); });
    if (place != places.end())
        return place->use;
    const auto ending = std::ranges::find_if(endings, [&path](const Ending &each) { return path.endsWith(each.text); });
    return ending == endings.end() ? FileUse::Other : ending->use;
}

QMap<FileUse, qint64> bytesByUse(const ImageContents &image)
{
    QMap<FileUse, qint64> bytes;
    for (const Layer &layer : image.layers) {
        for (qsizetype entry = 0; entry < layer.entries.size(); ++entry) {
            if (layer.fates.at(entry) == Fate::Live)
                bytes[fileUse(layer.entries.at(entry).path)] += layer.entries.at(entry).size;
        }
    }
    return bytes;
}

} // namespace Stagecraft::Image
