// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "advice/advice.h"
#include "advice/rules.h"
#include "document/document.h"
#include "graph/stageidentity.h"

#include <benchmark/benchmark.h>

using namespace Stagecraft;

namespace {

/// A file as people write them, of that many lines and stages; every stage copies from two before it.
QByteArray longDockerfile(int64_t lines, int64_t stages)
{
    QByteArray text = "# syntax=docker/dockerfile:1\nARG VERSION=1.24\n";
    for (int64_t stage = 0; stage < stages; ++stage) {
        const QByteArray index = QByteArray::number(qint64(stage));
        text += "FROM golang:${VERSION} AS stage" + index + "\nWORKDIR /src\n";
        for (int64_t back = 1; back <= 2 && back <= stage; ++back)
            text += "COPY --from=stage" + QByteArray::number(qint64(stage - back)) + " /out/app /opt/app\n";
        for (int64_t line = 5; line < lines / stages; ++line)
            text +=
                "RUN make part" + QByteArray::number(qint64(line)) + " && install -m 755 part \"/out/${VERSION}\"\n";
    }
    return text;
}

/// A key in the middle of the file, and the next time the key that takes it back.
class Typist
{
public:
    explicit Typist(benchmark::State &state)
    {
        m_document.reset(longDockerfile(state.range(0), state.range(1)));
        const QByteArray &text = m_document.bytes();
        m_place = text.indexOf("part", text.size() / 2);
    }

    const Document::Document &press()
    {
        const TextRange range{m_place, m_place + (m_isIn ? 1 : 0)};
        m_document.apply({{range, m_isIn ? QByteArray() : QByteArray("x")}}, Document::Document::Origin::Typing,
                         QStringLiteral("Typing"));
        m_isIn = !m_isIn;
        return m_document;
    }

private:
    Document::Document m_document;
    qsizetype m_place = 0;
    bool m_isIn = false;
};

void keyToTree(benchmark::State &state)
{
    Typist typist(state);
    for (auto key : state)
        benchmark::DoNotOptimize(typist.press().tree().tokens().size());
}

void keyToGraph(benchmark::State &state)
{
    Typist typist(state);
    for (auto key : state)
        benchmark::DoNotOptimize(Graph::resolve(typist.press().tree()).edges.size());
}

/// Each rule by itself, over a text that stays as it is.
void rule(benchmark::State &state)
{
    const auto tree = Dockerfile::SyntaxTree::parse(longDockerfile(2000, 60));
    const Graph::StageGraph graph = Graph::resolve(tree);
    const Advice::Facts facts;
    const Advice::Subject subject{tree, graph, facts};
    const Advice::Rule &one = Advice::rules().at(state.range(0));
    for (auto round : state)
        benchmark::DoNotOptimize(one.find(subject, one).size());
    state.SetLabel(one.name.toStdString());
}

void keyToFindings(benchmark::State &state)
{
    Typist typist(state);
    Graph::StageIdentity identity;
    for (auto key : state) {
        const Dockerfile::SyntaxTree &tree = typist.press().tree();
        const Graph::StageGraph graph = Graph::resolve(tree);
        benchmark::DoNotOptimize(identity.update(tree, graph).size());
        benchmark::DoNotOptimize(Advice::check(tree, graph).size());
    }
}

} // namespace

// Lines and stages, as design and budget name them.
BENCHMARK(rule)->DenseRange(0, 27)->Unit(benchmark::kMicrosecond);
BENCHMARK(keyToGraph)->Args({2000, 60})->Args({10000, 1000})->Unit(benchmark::kMillisecond);
BENCHMARK(keyToTree)->Args({2000, 60})->Args({10000, 1000})->Unit(benchmark::kMillisecond);
BENCHMARK(keyToFindings)->Args({2000, 60})->Args({10000, 1000})->Unit(benchmark::kMillisecond);
// Once, twice, four and eight times as much: the time has to grow likewise.
BENCHMARK(keyToFindings)
    ->Args({1250, 125})
    ->Args({2500, 250})
    ->Args({5000, 500})
    ->Args({10000, 1000})
    ->Unit(benchmark::kMillisecond);
