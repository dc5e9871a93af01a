// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "graph/stagegraph.h"

#include <QByteArrayList>
#include <QDirIterator>
#include <QFile>

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;
using namespace Stagecraft;

namespace {

/// Every Dockerfile of the corpus, read once.
QByteArrayList corpus()
{
    const QString given = qEnvironmentVariable("STAGECRAFT_CORPUS");
    const QString folder = given.isEmpty() ? QStringLiteral(STAGECRAFT_SOURCE "/../shared/corpus") : given;
    QByteArrayList texts;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        const bool isDockerfile = !file.fileName().endsWith(".jsonl"_L1) && !file.fileName().endsWith(".md"_L1);
        if (isDockerfile && file.open(QIODevice::ReadOnly))
            texts.append(file.readAll());
    }
    return texts;
}

template <typename Reading>
void overCorpus(benchmark::State &state, Reading reading)
{
    static const QByteArrayList texts = corpus();
    if (texts.isEmpty()) {
        state.SkipWithError("the corpus is not here; STAGECRAFT_CORPUS names its folder");
        return;
    }
    int64_t bytes = 0;
    for (auto round : state) {
        for (const QByteArray &text : texts) {
            reading(text);
            bytes += text.size();
        }
    }
    state.SetBytesProcessed(bytes);
}

void parseCorpus(benchmark::State &state)
{
    overCorpus(state, [](const QByteArray &text) {
        benchmark::DoNotOptimize(Dockerfile::SyntaxTree::parse(text).tokens().size());
    });
}

void parseAndResolveCorpus(benchmark::State &state)
{
    overCorpus(state, [](const QByteArray &text) {
        benchmark::DoNotOptimize(Graph::resolve(Dockerfile::SyntaxTree::parse(text)).edges.size());
    });
}

} // namespace

BENCHMARK(parseCorpus)->Unit(benchmark::kMillisecond);
BENCHMARK(parseAndResolveCorpus)->Unit(benchmark::kMillisecond);
