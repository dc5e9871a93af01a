// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfile/treeinvariants.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;

namespace {

/// Pieces whose combinations reach the corners of the language.
const std::vector<QByteArray> &pieces()
{
    static const std::vector<QByteArray> all{
        "FROM "_ba,
        "alpine"_ba,
        " AS "_ba,
        "build"_ba,
        "\n"_ba,
        "\r\n"_ba,
        "\r"_ba,
        "\\"_ba,
        "\\\n"_ba,
        "\\ \n"_ba,
        "`\n"_ba,
        "# escape=`\n"_ba,
        "# comment\n"_ba,
        "# syntax=x\n"_ba,
        "#"_ba,
        " "_ba,
        "\t"_ba,
        "RUN "_ba,
        "<<EOF"_ba,
        "<<-"_ba,
        "<< "_ba,
        "EOF"_ba,
        "EOF\n"_ba,
        "\tEOF\n"_ba,
        "'"_ba,
        "\""_ba,
        "$"_ba,
        "${"_ba,
        "}"_ba,
        ":-"_ba,
        "#"_ba,
        "%"_ba,
        "/"_ba,
        "*"_ba,
        "?"_ba,
        "["_ba,
        "]"_ba,
        ","_ba,
        "\"a\""_ba,
        "{"_ba,
        "COPY "_ba,
        "--from=0 "_ba,
        "--from="_ba,
        "--"_ba,
        "--mount=type=cache,"_ba,
        "ENV "_ba,
        "a=b "_ba,
        "="_ba,
        "ARG "_ba,
        "V"_ba,
        "ONBUILD "_ba,
        "HEALTHCHECK "_ba,
        "CMD "_ba,
        "NONE"_ba,
        "SHELL "_ba,
        "VOLUME "_ba,
        "\xEF\xBB\xBF"_ba,
        "\xFF"_ba,
        "\xC2\xA0"_ba,
        "\xE2\x80\xA8"_ba,
        "\xF0\x9F\x90\xB3"_ba,
        QByteArray("\0", 1),
        "USER 1\n"_ba,
        "FR\\\nOM x\n"_ba,
        "\\u0041"_ba,
        "\\ud83d"_ba,
    };
    return all;
}

rc::Gen<QByteArray> dockerfileLike()
{
    return rc::gen::map(rc::gen::container<std::vector<quint8>>(rc::gen::arbitrary<quint8>()),
                        [](const std::vector<quint8> &choices) {
                            QByteArray text;
                            for (const quint8 choice : choices)
                                text += pieces()[choice % pieces().size()];
                            return text;
                        });
}

} // namespace

class LosslessnessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyBytesComeBack();
    void piecesOfTheLanguageComeBack();
    void changedDockerfilesComeBack();
    void deepNestingIsBounded();
};

void LosslessnessTest::anyBytesComeBack()
{
    QVERIFY(rc::check([](const std::string &bytes) {
        const QString problem = treeProblem(QByteArray::fromStdString(bytes));
        RC_LOG() << problem.toStdString();
        RC_ASSERT(problem.isEmpty());
    }));
}

void LosslessnessTest::piecesOfTheLanguageComeBack()
{
    QVERIFY(rc::check([] {
        const QByteArray text = *dockerfileLike();
        const QString problem = treeProblem(text);
        RC_LOG() << text.toPercentEncoding(" \n=").toStdString() << '\n' << problem.toStdString();
        RC_ASSERT(problem.isEmpty());
    }));
}

void LosslessnessTest::changedDockerfilesComeBack()
{
    const QByteArray original = "# syntax=docker/dockerfile:1\nARG V=3\nFROM golang:${V:-1} AS build\n"
                                "RUN --mount=type=cache,target=/c <<EOF\ngo build\nEOF\n"
                                "COPY [\"a b\", \"/d/\"]\nFROM scratch\nCOPY --from=build \\\n  # note\n\n /a /b\n"
                                "ONBUILD RUN echo \"$V\" <<-'X Y'\n\tX Y\nENV A b c\nCMD [\"x\"]"_ba;
    QVERIFY(rc::check([&original](quint16 at, quint8 length, quint8 choice) {
        QByteArray text = original;
        const qsizetype start = at % original.size();
        text.replace(start, std::min<qsizetype>(length % 12, original.size() - start),
                     pieces()[choice % pieces().size()]);
        const QString problem = treeProblem(text);
        RC_LOG() << problem.toStdString();
        RC_ASSERT(problem.isEmpty());
    }));
}

/// What could exhaust stack, memory or time is refused instead.
void LosslessnessTest::deepNestingIsBounded()
{
    const QByteArray arrays = "CMD "_ba + QByteArray(100'000, '[');
    const QByteArray substitutions = "FROM "_ba + QByteArray("${a:-").repeated(20'000);
    QByteArray doubling = "ARG A0=xxxxxxxxxx\n"_ba;
    for (int step = 1; step < 64; ++step)
        doubling += "ARG A" + QByteArray::number(step) + "=$A" + QByteArray::number(step - 1) + "$A"
            + QByteArray::number(step - 1) + '\n';
    doubling += "FROM $A63\n";
    for (const QByteArray &text : {arrays, substitutions, doubling}) {
        QCOMPARE(treeProblem(text), QString());
        const auto tree = Stagecraft::Dockerfile::SyntaxTree::parse(text);
        QVERIFY(!tree.diagnostics().isEmpty() || !stagesOf(tree).diagnostics.isEmpty());
    }
}

QTEST_GUILESS_MAIN(LosslessnessTest)
#include "tst_losslessness.moc"
