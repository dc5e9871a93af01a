// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfile/suggestion.h"

#include "dockerfile/messages.h"

#include <QVarLengthArray>

#include <algorithm>
#include <numeric>

namespace Stagecraft::Dockerfile {

namespace {

constexpr qsizetype farthest = 2;

/// How many letters must be put in, taken out or changed to make one of the other.
qsizetype editDistance(QStringView first, QStringView second)
{
    QVarLengthArray<qsizetype, 32> row(second.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (const QChar letter : first) {
        qsizetype diagonal = row[0]++;
        for (qsizetype column = 1; column < row.size(); ++column) {
            const qsizetype changed = diagonal + (letter == second[column - 1] ? 0 : 1);
            diagonal = row[column];
            row[column] = std::min({changed, row[column] + 1, row[column - 1] + 1});
        }
    }
    return row.back();
}

} // namespace

QString closest(const QString &written, const QStringList &candidates)
{
    QString best;
    const QString lower = written.toLower();
    qsizetype distance = farthest + 1;
    for (const QString &candidate : candidates) {
        if (std::abs(candidate.size() - written.size()) >= distance)
            continue;
        const qsizetype found = editDistance(lower, candidate.toLower());
        if (found < distance) {
            distance = found;
            best = candidate;
        }
    }
    return distance == 0 ? QString() : best;
}

QString didYouMean(const QString &written, const QStringList &candidates, const QString &prefix)
{
    const QString best = closest(written, candidates);
    return best.isEmpty() ? QString() : u' ' + Messages::tr("Did you mean %1?").arg(prefix + best);
}

} // namespace Stagecraft::Dockerfile
