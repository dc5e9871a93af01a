// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "project/foldersearch.h"

#include "project/filereading.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Stagecraft::Project {

namespace {

// In the order in which Compose looks for them.
constexpr std::array composeNames{"compose.yaml"_L1, "compose.yml"_L1, "docker-compose.yaml"_L1,
                                  "docker-compose.yml"_L1};

constexpr std::array skippedFolders{"node_modules"_L1, "vendor"_L1, "target"_L1, "dist"_L1,    "__pycache__"_L1,
                                    "venv"_L1,         ".venv"_L1,  ".tox"_L1,   ".git"_L1,    ".hg"_L1,
                                    ".svn"_L1,         ".cache"_L1, ".next"_L1,  ".gradle"_L1, ".terraform"_L1};

// Build folders have all sorts of names; these files tell them.
constexpr std::array outputMarks{"CMakeCache.txt"_L1, "CACHEDIR.TAG"_L1, ".ninja_log"_L1, "pyvenv.cfg"_L1};

// Beside a Dockerfile, and named after it, but none.
constexpr std::array otherEndings{".dockerignore"_L1, ".md"_L1, ".orig"_L1, ".rej"_L1, ".bak"_L1, ".swp"_L1, "~"_L1};

class Search
{
public:
    Search(const QString &root, SearchLimits limits)
        : m_root(root)
        , m_limits(limits)
    { }

    FoundFiles run()
    {
        QStringList level{m_root};
        for (int depth = 0; !level.isEmpty(); ++depth) {
            QStringList next;
            for (const QString &folder : std::as_const(level))
                look(folder, depth < m_limits.depth ? &next : nullptr);
            level = next;
        }
        return m_found;
    }

private:
    void look(const QString &folder, QStringList *next)
    {
        const QDir dir(folder);
        if (++m_folders > m_limits.folders) {
            m_found.truncated = true;
            return;
        }
        if (folder != m_root && isOutput(dir))
            return;
        takeFiles(dir);
        const QStringList folders =
            dir.entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
        for (const QString &name : folders) {
            if (std::find(skippedFolders.begin(), skippedFolders.end(), name) != skippedFolders.end())
                continue;
            if (next)
                next->append(dir.filePath(name));
        }
    }

    static bool isOutput(const QDir &dir)
    {
        return std::any_of(outputMarks.begin(), outputMarks.end(),
                           [&](QLatin1StringView name) { return dir.exists(name); });
    }

    void takeFiles(const QDir &dir)
    {
        const QStringList names = dir.entryList(QDir::Files | QDir::Hidden, QDir::Name);
        for (const QString &name : names) {
            if (isDockerfileName(name))
                takeDockerfile(dir.filePath(name));
        }
        const auto compose = std::find_if(composeNames.begin(), composeNames.end(),
                                          [&](QLatin1StringView name) { return names.contains(name); });
        if (compose != composeNames.end())
            m_found.composeFiles.append(dir.filePath(*compose));
    }

    void takeDockerfile(const QString &path)
    {
        if (QFileInfo(path).isSymLink() && !liesInside(path, m_root))
            return;
        if (m_found.dockerfiles.size() >= m_limits.dockerfiles) {
            m_found.truncated = true;
            return;
        }
        m_found.dockerfiles.append({path, QDir(m_root).relativeFilePath(path)});
    }

    const QString m_root;
    const SearchLimits m_limits;
    int m_folders = 0;
    FoundFiles m_found;
};

} // namespace

bool isDockerfileName(QStringView fileName)
{
    const QString name = fileName.toString().toLower();
    if (std::any_of(otherEndings.begin(), otherEndings.end(),
                    [&](QLatin1StringView end) { return name.endsWith(end); }))
        return false;
    static constexpr std::array kinds{"dockerfile"_L1, "containerfile"_L1};
    return std::ranges::any_of(kinds, [&name](QLatin1StringView kind) {
        // A dash may also begin the name of a program: dockerfile-lint.js.
        return name == kind || name.endsWith('.'_L1 + kind) || name.startsWith(kind + '.'_L1)
            || (name.startsWith(kind + '-'_L1) && !name.contains(u'.'));
    });
}

bool isComposeName(QStringView fileName)
{
    return std::find(composeNames.begin(), composeNames.end(), fileName) != composeNames.end();
}

FoundFiles searchFolder(const QString &root, SearchLimits limits)
{
    return Search(root, limits).run();
}

} // namespace Stagecraft::Project
