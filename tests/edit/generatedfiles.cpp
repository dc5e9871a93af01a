// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "edit/generatedfiles.h"

#include "graph/description.h"

#include <rapidcheck.h>

#include <algorithm>
#include <ostream>

using namespace Qt::StringLiterals;

namespace Stagecraft {

namespace {

/// How the lines of a made-up file look.
struct Style
{
    QByteArray lineEnd;
    bool lowerCase = false;
    bool endsOpen = false;
};

class FileMaker
{
public:
    explicit FileMaker(Content content)
        : m_content(content)
    { }

    QByteArray make()
    {
        m_style = {*rc::gen::element("\n"_ba, "\r\n"_ba), *rc::gen::arbitrary<bool>(), *rc::gen::arbitrary<bool>()};
        const int count = *rc::gen::inRange(1, 7);
        for (int i = 0; i < count; ++i) {
            m_names.append(*rc::gen::inRange(0, 4) == 0 ? QByteArray() : "s" + QByteArray::number(i));
        }
        for (int i = 0; i < count; ++i) {
            stage(i);
        }
        const QByteArray text = m_lines.join(m_style.lineEnd) + (m_style.endsOpen ? QByteArray() : m_style.lineEnd);
        RC_LOG() << text.toStdString() << '|' << std::endl;
        return text;
    }

private:
    [[nodiscard]] QByteArray keyword(const QByteArray &word) const { return m_style.lowerCase ? word.toLower() : word; }

    /// A way to write an earlier stage, or an image where it has none.
    QByteArray earlier(int stage, bool index)
    {
        const int source = stage == 0 ? -1 : *rc::gen::inRange(0, stage);
        if (source < 0 || (m_names.at(source).isEmpty() && !index)) {
            return "alpine";
        }
        return m_names.at(source).isEmpty() || (index && *rc::gen::arbitrary<bool>()) ? QByteArray::number(source)
                                                                                      : m_names.at(source);
    }

    void stage(int index)
    {
        if (*rc::gen::arbitrary<bool>()) {
            m_lines.append("# Comment of " + QByteArray::number(index));
        }
        QByteArray from = keyword("FROM") + ' ' + earlier(index, false);
        if (!m_names.at(index).isEmpty()) {
            from += ' ' + keyword("AS") + ' ' + m_names.at(index);
        }
        m_lines.append(from);
        const int count = *rc::gen::inRange(0, 5);
        for (int i = 0; i < count; ++i) {
            instruction(index);
        }
        if (*rc::gen::arbitrary<bool>() && index + 1 < m_names.size()) {
            m_lines.append(QByteArray());
        }
    }

    void instruction(int stage)
    {
        if (m_content == Content::WithState && *rc::gen::arbitrary<bool>()) {
            state(stage);
            return;
        }
        switch (*rc::gen::inRange(0, 7)) {
        case 0:
            m_lines.append(keyword("COPY") + " --from=" + earlier(stage, true) + " /a /b");
            break;
        case 1:
            m_lines.append(keyword("RUN") + " --mount=type=bind,from=" + earlier(stage, false) + ",target=/m \\");
            m_lines.append("    --mount=type=cache,target=/c true");
            break;
        case 2:
            m_lines.append(keyword("RUN") + " <<EOF");
            m_lines.append("# FROM s0 AS s1");
            m_lines.append("EOF");
            break;
        case 3:
            m_lines.append("# Free comment s0");
            m_lines.append(QByteArray());
            break;
        case 4:
            m_lines.append(keyword("WORKDIR") + " /w");
            break;
        case 5:
            m_lines.append(keyword("COPY") + " . .");
            break;
        default:
            m_lines.append(keyword("RUN") + " one \\");
            m_lines.append("  # in between");
            m_lines.append("  two");
            break;
        }
    }

    /// Instructions that say how others run, and such as use what they say.
    void state(int stage)
    {
        const QByteArray number = QByteArray::number(*rc::gen::inRange(1, 3));
        switch (*rc::gen::inRange(0, 8)) {
        case 0:
            m_lines.append(keyword("ARG") + " V" + number + "=v" + number);
            break;
        case 1:
            m_lines.append(keyword("ENV") + " E" + number + "=e$V" + number);
            break;
        case 2:
            m_lines.append(keyword("COPY") + " x$V" + number + " /y$E" + number);
            break;
        case 3:
            m_lines.append(keyword("WORKDIR") + (*rc::gen::arbitrary<bool>() ? " /w" : " w") + number);
            break;
        case 4:
            m_lines.append(keyword("USER") + " u" + number);
            break;
        case 5:
            m_lines.append(keyword("CMD") + " [\"c" + number + "\"]");
            break;
        case 6:
            m_lines.append(keyword("ONBUILD") + ' ' + keyword("RUN") + " --mount=from=" + earlier(stage, false)
                           + ",target=/o true");
            break;
        default:
            m_lines.append(keyword("RUN") + " make -o /out/p" + number + " V=$V" + number);
            break;
        }
    }

    Content m_content;
    Style m_style;
    QList<QByteArray> m_names;
    QByteArrayList m_lines;
};

} // namespace

QByteArray generatedFile(Content content)
{
    return FileMaker(content).make();
}

Reading::Reading(const QByteArray &text)
    : tree(Dockerfile::SyntaxTree::parse(text))
    , graph(Graph::resolve(tree))
{ }

QByteArray after(const Reading &before, const Edit::PlannedEdit &plan)
{
    RC_ASSERT(areValid(plan.edits, before.tree.text().size()));
    return applied(before.tree.text(), plan.edits);
}

/// Edges between stages, with \a moved giving each stage's index after the edit (-1: gone).
QStringList edgesOf(const Graph::StageGraph &graph, const std::function<int(int)> &moved)
{
    QStringList lines;
    for (const Graph::Edge &edge : graph.edges) {
        Graph::Edge copy = edge;
        copy.line = 0;
        copy.to = moved(edge.to);
        if (edge.from.kind == Graph::Source::Kind::Stage) {
            copy.from.stage = moved(edge.from.stage);
        }
        lines.append(Description::of(copy));
    }
    return lines;
}

int same(int stage)
{
    return stage;
}

QByteArrayList commentsOf(const Dockerfile::SyntaxTree &tree)
{
    QByteArrayList comments;
    for (const Dockerfile::Token &token : tree.tokens()) {
        if (token.kind == Dockerfile::Token::Kind::Comment) {
            comments.append(tree.textAt(token.range()).toByteArray());
        }
    }
    return comments;
}

/// What holds of every edit: line ends, the end of the file, white space at the ends of lines, no new errors.
void assertKeepsStyle(const Reading &before, const QByteArray &text)
{
    const QByteArray old = before.tree.text();
    RC_ASSERT(old.endsWith('\n') == text.endsWith('\n'));
    if (old.contains('\n')) {
        RC_ASSERT(text.count('\n') == (old.contains("\r\n") ? text.count("\r\n") : text.count('\n')));
        RC_ASSERT(old.contains('\r') || !text.contains('\r'));
    }
    const auto endsInBlanks = [](const QByteArray &line) { return line.endsWith(' ') || line.endsWith('\t'); };
    QByteArray plain = text;
    const QList<QByteArray> lines = plain.replace("\r\n", "\n").split('\n');
    RC_ASSERT(std::ranges::none_of(lines, endsInBlanks));
    RC_ASSERT(!Reading(text).graph.hasErrors());
}

qsizetype arbitraryInstruction(const Reading &reading)
{
    return *rc::gen::inRange<qsizetype>(0, reading.tree.instructions().size());
}

QByteArrayList sorted(QByteArrayList texts)
{
    std::ranges::sort(texts);
    return texts;
}

int arbitraryStage(const Reading &reading)
{
    return *rc::gen::inRange(0, static_cast<int>(reading.graph.stages().size()));
}

} // namespace Stagecraft
