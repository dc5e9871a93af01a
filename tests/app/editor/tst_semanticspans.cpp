// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/editor/semanticspans.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace Stagecraft;
using namespace Stagecraft::App;

namespace {

SemanticSpans spansOf(const QByteArray &text, const QSet<QString> &names = {})
{
    return semanticSpans(Dockerfile::SyntaxTree::parse(text), Document::ViewText(text), names);
}

/// "kind:text" for each span.
QStringList described(const QByteArray &text, const QSet<QString> &names = {})
{
    const QStringList lines = Document::ViewText(text).text().split(u'\n');
    const QStringList kinds{u"plain"_s,   u"keyword"_s, u"flag"_s,     u"stage"_s,
                            u"comment"_s, u"string"_s,  u"variable"_s, u"constant"_s};
    QStringList described;
    const SemanticSpans spans = spansOf(text, names);
    for (const SemanticSpan &span : spans)
        described.append(kinds.at(static_cast<int>(span.kind)) + u':'
                         + lines.at(span.line).mid(span.start, span.length));
    return described;
}

/// Text of what a Dockerfile may have, put together without sense.
rc::Gen<QByteArray> pieces(int most)
{
    const auto piece = rc::gen::element<QByteArray>(
        "FROM a AS b\n", "FROM b\r\n", "RUN x \\\n", "  y $Z\n", "# c\n", "COPY <<E <<-F /x\n", "E\n", "\tF\n",
        "ENV A=${B} C='$D'\n", "ONBUILD ", "COPY --from=b a /\n", "RUN --mount=type=bind,from=b \\\n",
        "HEALTHCHECK CMD x\n", "# escape=`\n", "\\", "`", "\n", "\r", " ", "$", "\"", "'", "<<E", "\xC3\xA9",
        "\xF0\x9F\x90\xB3", "\xFF", "\xEF\xBB\xBF", "CMD [\"a\", \"$b\"]\n", "run", "#", "USER $U # x\n");
    return rc::gen::map(
        rc::gen::resize(most, rc::gen::container<std::vector<QByteArray>>(piece)),
        [](const std::vector<QByteArray> &all) { return QByteArrayList(all.begin(), all.end()).join(); });
}

} // namespace

class SemanticSpansTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatTheTreeKnows_data();
    void tellsWhatTheTreeKnows();
    void onlyLinesThatLookDifferentHaveChanged_data();
    void onlyLinesThatLookDifferentHaveChanged();
    void whatIsKeptIsWhatWouldBeReadAnew();
};

void SemanticSpansTest::tellsWhatTheTreeKnows_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("spans");
    QTest::newRow("keywords in any case") << "from a\nRuN b\n"_ba << QStringList{u"keyword:from"_s, u"keyword:RuN"_s};
    QTest::newRow("a stage's name") << "FROM a AS Build\n"_ba
                                    << QStringList{u"keyword:FROM"_s, u"keyword:AS"_s, u"stage:Build"_s};
    QTest::newRow("a base that is a stage")
        << "FROM BASE as x\n"_ba << QStringList{u"keyword:FROM"_s, u"stage:BASE"_s, u"keyword:as"_s, u"stage:x"_s};
    QTest::newRow("a source that is a stage")
        << "COPY --from=base a b\n"_ba << QStringList{u"keyword:COPY"_s, u"flag:--from="_s, u"stage:base"_s};
    QTest::newRow("a source that is an image")
        << "COPY --from=nginx --link a b\n"_ba << QStringList{u"keyword:COPY"_s, u"flag:--from="_s, u"flag:--link"_s};
    QTest::newRow("a mount's source") << "RUN --mount=type=bind,from=base,target=/x y\n"_ba
                                      << QStringList{u"keyword:RUN"_s, u"flag:--mount="_s, u"stage:base"_s};
    QTest::newRow("what a check is") << "HEALTHCHECK --retries=3 CMD a CMD\n"_ba
                                     << QStringList{u"keyword:HEALTHCHECK"_s, u"flag:--retries="_s, u"keyword:CMD"_s};
    QTest::newRow("no check in a base's trigger")
        << "onbuild healthcheck none\n"_ba
        << QStringList{u"keyword:onbuild"_s, u"keyword:healthcheck"_s, u"keyword:none"_s};
    QTest::newRow("a check that is none") << "HEALTHCHECK curl\n"_ba << QStringList{u"keyword:HEALTHCHECK"_s};
    QTest::newRow("AS is a keyword in FROM only") << "ENV AS=1\n"_ba << QStringList{u"keyword:ENV"_s};
    QTest::newRow("comments, also of more than ASCII")
        << "# \xF0\x9F\x90\xB3 x\nRUN a\n"_ba << QStringList{u"comment:# \U0001F433 x"_s, u"keyword:RUN"_s};
    QTest::newRow("behind Windows line ends") << "\xEF\xBB\xBF"
                                                 "FROM a\r\nRUN b\r\n"_ba
                                              << QStringList{u"keyword:FROM"_s, u"keyword:RUN"_s};
}

void SemanticSpansTest::tellsWhatTheTreeKnows()
{
    QFETCH(QByteArray, text);
    QTEST(described(text, {u"base"_s}), "spans");
}

void SemanticSpansTest::onlyLinesThatLookDifferentHaveChanged_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<int>("lineDelta");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::newRow("the same") << "FROM a\nRUN b\n"_ba << "FROM a\nRUN b\n"_ba << 0 << INT_MAX << -1;
    QTest::newRow("words") << "FROM a\nRUN b\n"_ba << "FROM a\nRUN bcd\n"_ba << 0 << INT_MAX << -1;
    QTest::newRow("a keyword") << "FROM a\nRUN b\nRUN c\n"_ba << "FROM a\nRU b\nRUN c\n"_ba << 0 << 1 << 1;
    QTest::newRow("a line in between") << "FROM a\nRUN b\nRUN c\n"_ba << "FROM a\nWORKDIR x\nRUN b\nRUN c\n"_ba << 1
                                       << 1 << 1;
    QTest::newRow("a blank line in between") << "FROM a\nRUN b\n"_ba << "FROM a\n\nRUN b\n"_ba << 1 << INT_MAX << -1;
}

void SemanticSpansTest::onlyLinesThatLookDifferentHaveChanged()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(int, lineDelta);
    const LineSpan lines = changedLines(spansOf(before), spansOf(after), lineDelta);
    QTEST(lines.first, "first");
    QTEST(lines.last, "last");
}

void SemanticSpansTest::whatIsKeptIsWhatWouldBeReadAnew()
{
    const bool holds = rc::check([] {
        QByteArray text = *pieces(40);
        SpanKeeper keeper;
        QSet<QString> names{u"b"_s};
        for (int step = 0; step < 8; ++step) {
            const auto tree = Dockerfile::SyntaxTree::parse(text);
            const Document::ViewText view(text);
            RC_ASSERT(keeper.update(tree, view, names) == semanticSpans(tree, view, names));
            const int start = *rc::gen::inRange(0, static_cast<int>(text.size()) + 1);
            const int length = *rc::gen::inRange(0, std::min(30, static_cast<int>(text.size()) - start) + 1);
            text.replace(start, length, *pieces(4));
            if (*rc::gen::inRange(0, 10) == 0)
                names = names.isEmpty() ? QSet<QString>{u"b"_s} : QSet<QString>{};
        }
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(SemanticSpansTest)

#include "tst_semanticspans.moc"
