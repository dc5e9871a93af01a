// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfile/shellpattern.h"

#include <QElapsedTimer>
#include <QTest>

#include <rapidcheck.h>

#include <optional>
#include <string>

using namespace Stagecraft::Dockerfile;
using namespace Qt::StringLiterals;

namespace {

using Occurrences = ShellPattern::Occurrences;

/// Tries everything: the length of the longest match at the start of \a text.
std::optional<qsizetype> longest(QByteArrayView pattern, QByteArrayView text)
{
    if (pattern.isEmpty())
        return 0;
    if (pattern.front() == '*') {
        std::optional<qsizetype> best;
        for (qsizetype taken = 0; taken <= text.size(); ++taken) {
            if (const auto rest = longest(pattern.sliced(1), text.sliced(taken)))
                best = std::max(best.value_or(0), taken + *rest);
            if (taken < text.size() && text.at(taken) == '\n')
                break;
        }
        return best;
    }
    const bool fits =
        !text.isEmpty() && (pattern.front() == '?' ? text.front() != '\n' : text.front() == pattern.front());
    const auto rest = fits ? longest(pattern.sliced(1), text.sliced(1)) : std::nullopt;
    return rest ? std::optional(*rest + 1) : std::nullopt;
}

/// As Go's regexp replaces: an empty match right behind another one does not count.
QByteArray replacedByTrying(QByteArrayView pattern, const QByteArray &text, const QByteArray &by,
                            Occurrences occurrences)
{
    QByteArray result;
    bool isBehindMatch = false;
    for (qsizetype at = 0; at <= text.size();) {
        const auto length = longest(pattern, QByteArrayView(text).sliced(at));
        const bool counts = length && (*length > 0 || !isBehindMatch);
        if (counts)
            result += by;
        if (counts && occurrences == Occurrences::First)
            return result + text.sliced(at + *length);
        isBehindMatch = counts && *length > 0;
        if (isBehindMatch) {
            at += *length;
            continue;
        }
        if (at < text.size())
            result += text.at(at);
        ++at;
    }
    return result;
}

} // namespace

class ShellPatternTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesWhatTryingEverythingReplaces()
    {
        QVERIFY(rc::check([] {
            const auto word = [](const char *letters, int most) {
                const auto letter = rc::gen::elementOf(std::string(letters));
                return QByteArray::fromStdString(*rc::gen::resize(most, rc::gen::container<std::string>(letter)));
            };
            const QByteArray pattern = word("ab*?\n", 6);
            const QByteArray text = word("aab\n", 14);
            const auto parsed = ShellPattern::parse(pattern);
            RC_ASSERT(parsed.has_value());
            const auto prefix = longest(pattern, text);
            RC_ASSERT(parsed->withoutPrefix(text, ShellPattern::Preference::Longest)
                      == text.sliced(prefix.value_or(0)));
            for (const auto occurrences : {Occurrences::All, Occurrences::First}) {
                RC_ASSERT(parsed->replaced(text, "X", occurrences)
                          == replacedByTrying(pattern, text, "X", occurrences));
            }
        }));
    }

    void longValuesTakeNoTime_data()
    {
        QTest::addColumn<QByteArray>("pattern");
        for (const char *pattern : {"", "a", "b", "*b", "a*b", "a*b*c", "?*b", "a?b", "aaaaaaab"})
            QTest::newRow(pattern) << QByteArray(pattern);
    }

    void longValuesTakeNoTime()
    {
        QFETCH(const QByteArray, pattern);
        const QByteArray text(300'000, 'a');
        QElapsedTimer clock;
        clock.start();
        const QByteArray replaced = ShellPattern::parse(pattern)->replaced(text, "", Occurrences::All);
        QCOMPARE(replaced.isEmpty(), pattern == "a");
        // By looking at all of the rest from every place it would be minutes.
        QVERIFY2(clock.elapsed() < 20'000, qPrintable(QString::number(clock.elapsed())));
    }
};

QTEST_GUILESS_MAIN(ShellPatternTest)
#include "tst_shellpattern.moc"
