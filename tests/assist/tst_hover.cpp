// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "assist/hover.h"
#include "assist/languagehelp.h"
#include "assist/markedtext.h"
#include "dockerfile/instructionflags.h"
#include "dockerfile/platformarguments.h"
#include "support/corpus.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Stagecraft;
using Assist::Hover;
using Dockerfile::SyntaxTree;

namespace {

std::optional<Hover> hoverIn(const MarkedText &marked)
{
    Assist::HoverSources sources;
    sources.imageBytes.insert(u"alpine:3.22"_s, 8'200'000);
    sources.imagePlatforms.insert(u"alpine:3.22"_s, u"linux/amd64"_s);
    const auto tree = SyntaxTree::parse(marked.text);
    return Assist::hoverAt(tree, Graph::resolve(tree), marked.cursor, sources);
}

/// "Value 1.22"
QStringList factsOf(const Hover &hover)
{
    QStringList facts;
    for (const Hover::Fact &fact : hover.facts)
        facts.append(fact.name + u' ' + fact.value);
    return facts;
}

/// A text, an example of this very instruction with the flag in it, and a place in its own part of the reference.
void isWholeFlagHelp(const QString &keyword, const QString &flag, const std::optional<Assist::LanguageHelp> &help)
{
    const QString name = keyword + u' ' + flag;
    QVERIFY2(help && !help->text.isEmpty(), qPrintable(name));
    QVERIFY2(help->example.startsWith(keyword + u' ') && help->example.contains(u"--"_s + flag), qPrintable(name));
    QVERIFY2(help->link.contains(u"/dockerfile/#"_s + keyword.toLower()), qPrintable(help->link));
}

} // namespace

class HoverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void explainsEveryWordOfTheLanguage();
    void tells_data();
    void tells();
    void isSilent_data();
    void isSilent();
    void isAboutWhatIsUnderTheMouse();
};

void HoverTest::explainsEveryWordOfTheLanguage()
{
    for (const QString &keyword : Dockerfile::allKeywords()) {
        const auto kind = Dockerfile::instructionKind(QStringView(keyword));
        const auto help = Assist::instructionHelp(kind);
        QVERIFY2(help && !help->text.isEmpty() && help->link.startsWith("https://"_L1), qPrintable(keyword));
        for (const QString &flag : Dockerfile::flagNamesOf(kind))
            isWholeFlagHelp(keyword, flag, Assist::flagHelp(kind, flag));
    }
    for (const QString &name : Dockerfile::PlatformArguments::names())
        QVERIFY2(Assist::platformArgumentHelp(name), qPrintable(name));
    for (const auto &type : {u"bind"_s, u"cache"_s, u"secret"_s, u"ssh"_s, u"tmpfs"_s})
        QVERIFY2(Assist::mountTypeHelp(type), qPrintable(type));
    for (const auto &key : {u"type"_s, u"from"_s, u"source"_s, u"src"_s, u"target"_s, u"dst"_s, u"destination"_s,
                            u"readonly"_s, u"ro"_s, u"rw"_s, u"readwrite"_s, u"id"_s, u"sharing"_s, u"required"_s,
                            u"env"_s, u"mode"_s, u"uid"_s, u"gid"_s, u"size"_s})
        QVERIFY2(Assist::mountKeyHelp(key), qPrintable(key));
    for (const auto &name : {u"syntax"_s, u"escape"_s, u"check"_s})
        QVERIFY2(Assist::directiveHelp(name), qPrintable(name));
}

void HoverTest::tells_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("fact"); // empty: any or none
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &word, const QString &title,
                        const QString &fact = {}) { QTest::newRow(name) << text << word << title << fact; };
    row("an instruction", "FROM a\nC▮OPY x y\n", "COPY", u"COPY"_s);
    row("an instruction in lower case", "from a\nr▮un x\n", "run", u"RUN"_s);
    row("a trigger", "FROM a\nONBUILD R▮UN x\n", "RUN", u"RUN"_s);
    row("a flag", "FROM a\nCOPY --li▮nk x y\n", "--link", u"--link"_s);
    row("a flag with a value", "FROM a\nCOPY --ch▮mod=755 x y\n", "--chmod=", u"--chmod"_s);
    row("a mount's type", "FROM a\nRUN --mount=type=ca▮che,target=/x y\n", "type=cache", u"type=cache"_s);
    row("a mount's key", "FROM a\nRUN --mount=type=cache,sha▮ring=locked,target=/x y\n", "sharing=locked",
        u"sharing"_s);
    row("a directive", "# syn▮tax=docker/dockerfile:1\nFROM a\n", "# syntax=docker/dockerfile:1", u"# syntax"_s);
    row("a heredoc", "FROM a\nRUN <<E▮OF\nx\ny\nEOF\n", "<<EOF", u"<<EOF"_s, u"Lines 2"_s);
    row("a variable", "ARG V=1.22\nFROM a:$▮V\n", "V", u"$V"_s, u"Value 1.22"_s);
    row("where a variable is set", "ARG ▮V=1.22\nFROM a:$V\n", "V", u"$V"_s, u"Set by ARG, line 1"_s);
    row("what it becomes", "FROM a\nARG A=1\nARG B=x$A\nUSER u$▮B\n", "B", u"$B"_s, u"Becomes ux1"_s);
    row("an inherited variable", "FROM a AS b\nENV D=/x\nFROM b\nWORKDIR $▮D\n", "D", u"$D"_s, u"Set by ENV, line 2"_s);
    row("what the builder sets", "FROM --platform=$BUILD▮PLATFORM a\n", "$BUILDPLATFORM", u"$BUILDPLATFORM"_s,
        u"Value linux/amd64"_s);
    row("what nothing sets", "FROM a\nWORKDIR $▮X\n", "$X", u"$X"_s);
    row("a stage", "FROM a:1 AS b▮c\nFROM d\nCOPY --from=bc /x /y\n", "bc", u"bc"_s, u"Built on a:1"_s);
    row("who uses a stage", "FROM a AS bc\nFROM d AS e\nCOPY --from=b▮c /x /y\n", "bc", u"bc"_s, u"Used by e"_s);
    row("a stage by number", "FROM a AS bc\nFROM d AS e\nCOPY --from=▮0 /x /y\n", "0", u"bc"_s);
    row("an image", "FROM al▮pine:3.22\n", "alpine:3.22", u"alpine:3.22"_s, u"Size 8.2 MB"_s);
    row("an image's registry", "FROM ghcr.io/a/▮b:1\n", "ghcr.io/a/b:1", u"ghcr.io/a/b:1"_s, u"Registry ghcr.io"_s);
    row("an image with a variable", "ARG V=3.22\nFROM al▮pine:$V\n", "alpine:$V", u"alpine:3.22"_s, u"Tag 3.22"_s);
    row("an image to copy from", "FROM a\nCOPY --from=ng▮inx:1 /x /y\n", "nginx:1", u"nginx:1"_s);
    row("scratch", "FROM scr▮atch\n", "scratch", u"scratch"_s);
}

void HoverTest::tells()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, fact);
    const MarkedText marked = MarkedText::read(text);
    const auto hover = hoverIn(marked);
    QVERIFY(hover);
    QTEST(marked.text.sliced(hover->range.start, hover->range.length()), "word");
    QTEST(hover->title, "title");
    QVERIFY2(fact.isEmpty() || factsOf(*hover).contains(fact), qPrintable(factsOf(*hover).join(u'\n')));
    QVERIFY(!hover->text.isEmpty() || !hover->facts.isEmpty());
}

void HoverTest::isSilent_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a comment") << "# FR▮OM\nFROM a\n"_ba;
    QTest::newRow("shell text") << "FROM a\nRUN ma▮ke\n"_ba;
    QTest::newRow("a heredoc's body") << "FROM a\nRUN <<EOF\nCO▮PY\nEOF\n"_ba;
    QTest::newRow("a variable of the shell") << "FROM a\nRUN for x in a; do echo $▮x; done\n"_ba;
    QTest::newRow("an unknown instruction") << "FROM a\nFO▮O x\n"_ba;
    QTest::newRow("a path") << "FROM a\nCOPY x▮y /\n"_ba;
}

void HoverTest::isSilent()
{
    QFETCH(QByteArray, text);
    const auto hover = hoverIn(MarkedText::read(text));
    QVERIFY2(!hover, hover ? qPrintable(hover->title) : "");
}

void HoverTest::isAboutWhatIsUnderTheMouse()
{
    if (!Corpus::isThere())
        QSKIP("No corpus beside the project.");
    const QList<QJsonObject> records = Corpus::records(u"parse.jsonl"_s);
    for (qsizetype at = 0; at < records.size(); at += 4) {
        const auto tree = SyntaxTree::parse(Corpus::text(records.at(at)["file"_L1].toString()));
        const auto graph = Graph::resolve(tree);
        for (qsizetype offset = 0; offset <= std::min<qsizetype>(tree.text().size(), 1200); offset += 7) {
            const auto hover = Assist::hoverAt(tree, graph, offset);
            QVERIFY(!hover || (hover->range.start <= offset && offset < hover->range.end));
        }
    }
}

QTEST_GUILESS_MAIN(HoverTest)

#include "tst_hover.moc"
