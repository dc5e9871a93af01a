// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/linematching.h"

#include <QByteArray>

namespace Stagecraft {

namespace {

/// Beyond so many changed lines a difference says nothing, and costs the square of it.
constexpr qsizetype mostChanges = 1000;

/*!
    The shortest way from one list of lines to the other, found by how far
    each diagonal of the edit graph is reached with so many changes.

    \sa E. Myers, An O(ND) Difference Algorithm and Its Variations, 1986
*/
class ShortestWay
{
public:
    ShortestWay(const QList<QByteArrayView> &before, const QList<QByteArrayView> &after)
        : m_before(before)
        , m_after(after)
    { }

    /// The lines both have, in order; none when there are too many changes.
    [[nodiscard]] QList<LineMatch> matches()
    {
        for (qsizetype changes = 0; changes <= mostChanges; ++changes) {
            m_reached.append(QList<qsizetype>(changes + 1));
            for (qsizetype step = 0; step <= changes; ++step) {
                const qsizetype before = furthest(changes, step);
                m_reached.last()[step] = before;
                const bool isEnd = before >= m_before.size() && before - diagonal(changes, step) >= m_after.size();
                if (isEnd)
                    return walkedBack(changes, step);
            }
        }
        return {};
    }

private:
    static qsizetype diagonal(qsizetype changes, qsizetype step) { return 2 * step - changes; }

    [[nodiscard]] bool comesByInsertion(qsizetype changes, qsizetype step) const
    {
        const QList<qsizetype> &earlier = m_reached.at(changes - 1);
        return step == 0 || (step < changes && earlier.at(step - 1) < earlier.at(step));
    }

    /// Where the way comes in on this diagonal, before it follows equal lines.
    [[nodiscard]] qsizetype entry(qsizetype changes, qsizetype step) const
    {
        if (changes == 0)
            return 0;
        const QList<qsizetype> &earlier = m_reached.at(changes - 1);
        return comesByInsertion(changes, step) ? earlier.at(step) : earlier.at(step - 1) + 1;
    }

    [[nodiscard]] qsizetype furthest(qsizetype changes, qsizetype step) const
    {
        qsizetype before = entry(changes, step);
        qsizetype after = before - diagonal(changes, step);
        while (before < m_before.size() && after < m_after.size() && m_before.at(before) == m_after.at(after)) {
            ++before;
            ++after;
        }
        return before;
    }

    [[nodiscard]] QList<LineMatch> walkedBack(qsizetype changes, qsizetype step) const
    {
        QList<LineMatch> found;
        while (true) {
            const qsizetype start = entry(changes, step);
            for (qsizetype before = m_reached.at(changes).at(step); before > start; --before)
                found.prepend({before - 1, before - 1 - diagonal(changes, step)});
            if (changes == 0)
                return found;
            if (!comesByInsertion(changes, step))
                --step;
            --changes;
        }
    }

    const QList<QByteArrayView> &m_before;
    const QList<QByteArrayView> &m_after;
    QList<QList<qsizetype>> m_reached; // by changes, then step: the line of before that is reached
};

} // namespace

QList<QByteArrayView> linesOf(const QByteArray &text)
{
    QList<QByteArrayView> lines;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype end = text.indexOf('\n', start);
        const qsizetype next = end < 0 ? text.size() : end + 1;
        lines.append(QByteArrayView(text).sliced(start, next - start));
        start = next;
    }
    return lines;
}

QList<LineMatch> matchingLines(const QList<QByteArrayView> &before, const QList<QByteArrayView> &after)
{
    return ShortestWay(before, after).matches();
}

} // namespace Stagecraft
