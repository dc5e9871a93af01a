// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#ifdef STAGECRAFT_HAS_ADVICE
#include "advice/advice.h"
#endif
#include "cli/buildflags.h"
#include "cli/commands.h"
#include "cli/input.h"
#include "graph/graphexport.h"

#ifdef STAGECRAFT_HAS_PICTURES
#include "picture/render.h"
#endif

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Stagecraft::Cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GraphCommand)
};

struct Reading
{
    Input input;
    Dockerfile::SyntaxTree tree;
    Dockerfile::BuildParameters parameters;
    Graph::StageGraph graph;
    qsizetype languageProblems = 0; ///< How many of its diagnostics, the first ones, are not findings of advice.
};

#ifdef STAGECRAFT_HAS_PICTURES
/// How much is wrong with each stage, as its box tells.
QList<Picture::ProblemCount> problemsOf(const Reading &reading)
{
    QList<Picture::ProblemCount> counts(reading.graph.stages().size());
    const auto count = [&counts](int stage, Severity severity) {
        if (stage < 0)
            return;
        counts[stage].errors += severity == Severity::Error ? 1 : 0;
        counts[stage].warnings += severity == Severity::Warning ? 1 : 0;
    };
    const Diagnostics ofTheLanguage = reading.graph.diagnostics.first(reading.languageProblems);
    for (const Diagnostic &diagnostic : ofTheLanguage)
        count(reading.graph.stageList.stageAtOffset(diagnostic.range.start), diagnostic.severity);
#ifdef STAGECRAFT_HAS_ADVICE
    const Advice::Findings findings = Advice::check(reading.tree, reading.graph);
    for (const Advice::Finding &finding : findings)
        count(finding.stage >= 0 ? finding.stage : reading.graph.stageList.stageAtOffset(finding.range.start),
              finding.severity);
#endif
    return counts;
}
#endif

Result<QByteArray> picture(const Call &call, const Reading &reading, const QString &format)
{
#ifdef STAGECRAFT_HAS_PICTURES
    using Picture::Format;
    const Format kind = format == "svg"_L1 ? Format::Svg : format == "pdf"_L1 ? Format::Pdf : Format::Png;
    const bool isDark = call.arguments().value(u"theme"_s) == "dark"_L1;
    Picture::RenderOptions options;
    options.appearance = isDark ? Picture::Appearance::Dark : Picture::Appearance::Light;
    options.text = call.arguments().has(u"svg-text"_s) ? Picture::TextForm::Text : Picture::TextForm::Outlines;
    if (call.arguments().has(u"scale"_s))
        options.scale = call.arguments().value(u"scale"_s).toDouble();
    const Graph::Drawing drawing = Graph::drawingOf(reading.tree, reading.graph);
    const QString title = QFileInfo(reading.input.path).fileName();
    return Picture::render(Picture::firstScene(drawing, {title, problemsOf(reading)}), kind, options);
#else
    Q_UNUSED(call)
    Q_UNUSED(reading)
    return Error{Text::tr("This build of Stagecraft cannot draw %1; dot and mermaid work.").arg(format), {}};
#endif
}

Result<QByteArray> exported(const Call &call, const Reading &reading, const QString &format)
{
    if (format == "dot"_L1)
        return Graph::toDot(reading.graph);
    if (format == "mermaid"_L1)
        return Graph::toMermaid(reading.graph);
    if (format != "json"_L1)
        return picture(call, reading, format);
    const QJsonObject object = Graph::toJson(reading.tree, reading.graph, reading.parameters, reading.input.name);
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

void complainAboutErrors(const Call &call, const Reading &reading)
{
    for (const Diagnostic &diagnostic : reading.graph.diagnostics) {
        if (diagnostic.severity == Severity::Error)
            call.complain(reading.input.name, reading.tree.lines().positionAt(diagnostic.range.start),
                          diagnostic.message);
    }
}

/// The file to read: the path given, or that of `-f`.
Result<QString> fileOf(const Call &call)
{
    const QString flag = call.arguments().value(u"file"_s);
    const QString path = call.arguments().positional.value(0);
    if (path.isEmpty() && flag.isEmpty())
        return Error{Text::tr("Which Dockerfile? Give its path, or - for standard input."), {}};
    if (!path.isEmpty() && !flag.isEmpty())
        return Error{Text::tr("Give the Dockerfile once: %1 or %2.").arg(path, flag), {}};
    return path.isEmpty() ? flag : path;
}

int runGraph(const Call &call)
{
    const auto file = fileOf(call);
    if (!file)
        return call.wrong(file.error());
    const auto parameters = buildParameters(call);
    if (!parameters)
        return call.wrong(parameters.error());
    const auto input = readInput(call, *file);
    if (!input)
        return call.wrong(input.error());

    Reading reading{*input, Dockerfile::SyntaxTree::parse(input->text), *parameters, {}, 0};
    reading.graph = Graph::resolve(reading.tree, reading.parameters);
    reading.languageProblems = reading.graph.diagnostics.size();
#ifdef STAGECRAFT_HAS_ADVICE
    reading.graph.diagnostics += Advice::violations(reading.tree, reading.graph);
#endif
    const auto result = exported(call, reading, call.arguments().value(u"format"_s, u"json"_s));
    if (!result)
        return call.wrong(result.error());
    if (const int code = call.deliver(*result); code != Done)
        return code;
    complainAboutErrors(call, reading);
    return reading.graph.hasErrors() ? Refused : Done;
}

} // namespace

Command graphCommand()
{
    Flags flags = buildFlags();
    flags.append({u"format"_s,
                  Text::tr("json (the default), dot, mermaid, svg, png or pdf"),
                  u"FORMAT"_s,
                  {},
                  {u"json"_s, u"dot"_s, u"mermaid"_s, u"svg"_s, u"png"_s, u"pdf"_s},
                  false});
    flags.append({u"theme"_s,
                  Text::tr("Colours of svg, png and pdf: light (the default) or dark"),
                  u"THEME"_s,
                  {},
                  {u"light"_s, u"dark"_s},
                  false});
    flags.append({u"scale"_s,
                  Text::tr("Pixels of png a unit: 1 to 4 (default: 2, and 1 for large graphs)"),
                  u"SCALE"_s,
                  {},
                  {u"1"_s, u"2"_s, u"3"_s, u"4"_s},
                  false});
    flags.append({u"svg-text"_s,
                  Text::tr("Keep text as text in svg, to be searched; it is drawn as outlines otherwise"),
                  {},
                  {},
                  {},
                  false});
    flags.append({u"output"_s, Text::tr("Write to a file instead of standard output"), u"OUT"_s, u'o', {}, false});
    return {u"graph"_s,
            u"FILE [BUILD FLAGS] [--format FORMAT] [-o OUT]"_s,
            Text::tr("Prints the stages of a Dockerfile and what they take from each other."),
            flags,
            0,
            1,
            runGraph};
}

} // namespace Stagecraft::Cli
