// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "choosing.h"

#include "document/viewtext.h"

using namespace Qt::StringLiterals;

namespace Stagecraft {

int Chooser::node(int number) const
{
    return chosen(m_file.canvas.nodes()->rows(), number).node.id;
}

int Chooser::stageNode(int number) const
{
    const int count = m_file.canvas.stageCount();
    return count == 0 || number % 16 == 15 ? node(number) : m_file.canvas.nodeOfStage(number % count);
}

QString Chooser::edge(int number) const
{
    const QList<App::EdgeRow> &rows = m_file.canvas.edges()->rows();
    return rows.isEmpty() ? QString() : App::EdgeModel::edgeId(rows.at(number % rows.size()).key());
}

int Chooser::line(int number) const
{
    const QList<Dockerfile::Instruction> &all = m_file.session.graphTree().instructions();
    return all.isEmpty() ? 0 : all.at(number % all.size()).startLine;
}

QString Chooser::name(int number)
{
    static const QStringList names{u"s0"_s,     u"S1"_s,       u"s2"_s, u"s3"_s, u"fresh"_s, u"Final"_s,
                                   u"alpine"_s, u"not good"_s, u""_s,   u"0"_s,  u"build"_s, u"scratch"_s};
    return chosen(names, number);
}

QString Chooser::instruction(int number)
{
    static const QStringList texts{u"RUN make"_s,
                                   u"COPY --from=s0 /a /b"_s,
                                   u"COPY --from=0 /a /b"_s,
                                   u"ENV A=b"_s,
                                   u"WORKDIR /w"_s,
                                   u"RUN --mount=type=bind,from=s1,target=/m make"_s,
                                   u"FROM alpine"_s,
                                   u"COPY --from=nowhere /a /b"_s,
                                   u"RUN <<EOF\ncat\nEOF"_s,
                                   u"RUN <<EOF"_s,
                                   u"RUN one \\\n    two"_s,
                                   u"NOTHING x"_s,
                                   u""_s};
    return chosen(texts, number);
}

QString Chooser::piece(int number)
{
    static const QStringList pieces{u"a"_s, u" "_s, u"\n"_s, u"#"_s, u"\\"_s, u"\""_s, u"$"_s, u"F"_s, u"-"_s, u"0"_s};
    return chosen(pieces, number);
}

QString Chooser::lines(int number)
{
    static const QStringList texts{u"RUN make\n"_s,
                                   u"FROM alpine AS pasted\n"_s,
                                   u"FROM s0\nRUN x\n"_s,
                                   u"COPY --from=0 /a /b\n"_s,
                                   u"COPY --from=s1 /x /y\n"_s,
                                   u"RUN <<EOF\n"_s,
                                   u"EOF\n"_s,
                                   u"FRO"_s,
                                   u"FROM "_s,
                                   u"ARG V=1\n"_s,
                                   u"# words\n"_s,
                                   u"COPY --from="_s,
                                   u"ENV A=b \\\n"_s,
                                   u"RUN --mount=type=bind,from=s0,target=/t make\n"_s,
                                   u"ONBUILD RUN x\n"_s,
                                   u"# escape=`\n"_s,
                                   u"\n\n"_s};
    return chosen(texts, number);
}

int Chooser::place(int where, int how) const
{
    const QString shown = m_file.session.document()->view().text();
    const auto any = static_cast<qsizetype>(where) % (shown.size() + 1);
    if (how % 3 == 2)
        return static_cast<int>(any);
    const qsizetype end = shown.indexOf(u'\n', any);
    if (how % 3 == 1)
        return static_cast<int>(end < 0 ? shown.size() : end);
    return static_cast<int>(any == 0 ? 0 : shown.lastIndexOf(u'\n', any - 1) + 1);
}

} // namespace Stagecraft
