// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "assist/folding.h"
#include "support/corpus.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Stagecraft;
using Assist::Fold;

namespace {

QList<Fold> foldsOf(const QByteArray &text)
{
    const auto tree = Dockerfile::SyntaxTree::parse(text);
    return Assist::foldsOf(tree, Dockerfile::stagesOf(tree));
}

/// "stage 1-4, instruction 2-3"
QString written(const QList<Fold> &folds)
{
    static const QStringList kinds{u"stage"_s, u"instruction"_s, u"comment"_s};
    QStringList all;
    for (const Fold &fold : folds)
        all.append(u"%1 %2-%3"_s.arg(kinds.at(static_cast<int>(fold.kind))).arg(fold.firstLine).arg(fold.lastLine));
    return all.join(u", "_s);
}

} // namespace

class FoldingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
    void foldsLieInEachOther();
};

void FoldingTest::folds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << ""_ba << QString();
    QTest::newRow("one line") << "FROM a\n"_ba << QString();
    QTest::newRow("a stage") << "FROM a\nRUN b\n\n"_ba << u"stage 1-2"_s;
    QTest::newRow("two stages") << "FROM a\nRUN b\n\n# c\nFROM d\nRUN e\n"_ba << u"stage 1-2, stage 5-6"_s;
    QTest::newRow("a continued instruction") << "FROM a\nRUN b \\\n c\nUSER d\n"_ba << u"stage 1-4, instruction 2-3"_s;
    QTest::newRow("a heredoc") << "FROM a\nRUN <<EOF\nb\nEOF\n"_ba << u"stage 1-4, instruction 2-4"_s;
    QTest::newRow("comments") << "# a\n# b\n\n# c\nFROM d\n"_ba << u"comment 1-2"_s;
    QTest::newRow("comments inside an instruction")
        << "FROM a\nRUN b \\\n# c\n# d\n e\n"_ba << u"stage 1-5, instruction 2-5"_s;
    QTest::newRow("a continued FROM") << "FROM \\\n a\nRUN b\n"_ba << u"stage 1-3"_s;
    QTest::newRow("arguments above") << "ARG A=1 \\\n B=2\nFROM a\n"_ba << u"instruction 1-2"_s;
}

void FoldingTest::folds()
{
    QFETCH(QByteArray, text);
    QTEST(written(foldsOf(text)), "expected");
}

void FoldingTest::foldsLieInEachOther()
{
    if (!Corpus::isThere())
        QSKIP("No corpus beside the project.");
    const QList<QJsonObject> records = Corpus::records(u"parse.jsonl"_s);
    for (const QJsonObject &record : records) {
        const QString name = record["file"_L1].toString();
        const QList<Fold> folds = foldsOf(Corpus::text(name));
        for (qsizetype at = 0; at + 1 < folds.size(); ++at) {
            const Fold &fold = folds.at(at);
            const Fold &next = folds.at(at + 1);
            QVERIFY2(fold.firstLine < next.firstLine, qPrintable(name));
            QVERIFY2(next.firstLine > fold.lastLine || next.lastLine <= fold.lastLine, qPrintable(name));
        }
    }
}

QTEST_GUILESS_MAIN(FoldingTest)

#include "tst_folding.moc"
