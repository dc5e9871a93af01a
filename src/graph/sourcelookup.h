// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/stagegraph.h"

#include <QHash>

#include <optional>

namespace Stagecraft::Graph {

/// The number that BuildKit reads in \a text where a stage index may stand: digits with or without a sign.
[[nodiscard]] std::optional<int> stageIndexIn(QStringView text);

/// True when \a source of an ADD is fetched from elsewhere: an HTTP address or a git repository.
[[nodiscard]] bool isAddress(QStringView source);

/*!
    Finds what a written name stands for: named build contexts of \a parameters
    come before stages, and stages before images.

    Keeps references to its arguments.
*/
class SourceLookup
{
public:
    SourceLookup(const Dockerfile::StageList &stages, const Dockerfile::BuildParameters &parameters);

    /// What FROM of \a stage starts from.
    [[nodiscard]] Source base(const Dockerfile::Stage &stage) const;
    /// What a name in COPY --from or a mount means: any stage of the file, in any case.
    [[nodiscard]] Source named(const QString &name) const;
    /// What stage \a index gives: itself, unless a build context of its name stands in for it.
    [[nodiscard]] Source stage(int index) const;

private:
    [[nodiscard]] std::optional<Source> context(const QString &name) const;

    const Dockerfile::StageList &m_stages;
    QHash<QString, int> m_indexes; ///< The last stage of each name.
    QStringList m_contexts;
};

} // namespace Stagecraft::Graph
