// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "advice/imagename.h"
#include "advice/rulefunctions.h"
#include "advice/stagechain.h"
#include "dockerfile/commandinstruction.h"
#include "dockerfile/keyvalues.h"

#include <QCoreApplication>
#include <QDir>

#include <optional>

using namespace Qt::StringLiterals;

namespace Stagecraft::Advice {

namespace {

/// What is known about CGO at a place: switched off, switched on, or left to Go, which uses it where there is a C compiler.
enum class Cgo { Off, On, Default };

Cgo cgoOf(const QString &assignment)
{
    if (!assignment.startsWith("CGO_ENABLED="_L1))
        return Cgo::Default;
    // A variable as its value may be 0; nothing can be said then.
    return assignment.endsWith("=1"_L1) ? Cgo::On : Cgo::Off;
}

Cgo cgoOfAny(const QStringList &words, Cgo otherwise)
{
    Cgo result = otherwise;
    for (const QString &word : words) {
        if (const Cgo value = cgoOf(word); value != Cgo::Default)
            result = value;
    }
    return result;
}

/// A `go build` that uses CGO.
struct GoBuild
{
    TextRange command; ///< Of the word `go`.
    QString output; ///< Of -o; empty without one.
    bool canSwitchOff = false;
    int stage = 0;
};

QString outputOf(const ShellCommand &command)
{
    for (qsizetype i = 1; i < command.words.size(); ++i) {
        const QString &word = command.words.at(i).text;
        if (word == "-o"_L1 && i + 1 < command.words.size())
            return command.words.at(i + 1).text;
        if (word.startsWith("-o="_L1))
            return word.sliced(3);
    }
    return {};
}

bool linksStatically(const ShellCommand &command)
{
    return std::any_of(command.words.begin(), command.words.end(), [](const CommandWord &word) {
        return word.text.contains("-static"_L1) || word.text.contains("netgo"_L1) || word.text.contains("osusergo"_L1);
    });
}

/// Reads the stages that a program is built in, and keeps what CGO is at each place.
class BuildSearch
{
public:
    explicit BuildSearch(const Subject &subject)
        : m_subject(subject)
    { }

    std::optional<GoBuild> run(int stage)
    {
        const StageChain chain = chainOf(m_subject.graph, stage);
        const ImageName root = imageName(chain.rootImage);
        m_hasCompiler =
            root.name == "golang"_L1 ? libcOf(chain.rootImage) != Libc::Musl : root.name == "buildpack-deps"_L1;
        std::optional<GoBuild> found;
        const QList<qsizetype> instructions = instructionsOf(m_subject.graph, chain);
        for (const qsizetype index : instructions) {
            if (!found)
                found = look(index);
        }
        return found;
    }

private:
    std::optional<GoBuild> look(qsizetype index)
    {
        const Dockerfile::Instruction &instruction = m_subject.tree.instructions().at(index);
        if (instruction.kind == Dockerfile::InstructionKind::Env
            || instruction.kind == Dockerfile::InstructionKind::Arg)
            readVariables(instruction);
        Cgo exported = m_cgo;
        const QList<ShellCommand> commands = shellCommands(m_subject.tree, instruction);
        for (const ShellCommand &command : commands) {
            // Go itself remembers, also in the next RUN.
            if (command.is(u"go", {u"env"_s}))
                exported = m_cgo = cgoOfAny(textsOf(command), exported);
            if (command.program() == "export"_L1)
                exported = cgoOfAny(textsOf(command), exported);
            if (installsOneOf(command,
                              {u"gcc"_s, u"build-base"_s, u"build-essential"_s, u"musl-dev"_s, u"g++"_s, u"clang"_s}))
                m_hasCompiler = true;
            const Cgo cgo = cgoOfAny(command.assignments + textsOf(command), exported);
            if (command.is(u"go", {u"build"_s, u"install"_s}) && usesCgo(cgo) && !linksStatically(command))
                return buildOf(command, index, cgo);
        }
        return {};
    }

    bool usesCgo(Cgo cgo) const { return cgo == Cgo::On || (cgo == Cgo::Default && m_hasCompiler); }

    void readVariables(const Dockerfile::Instruction &instruction)
    {
        const Dockerfile::KeyValues values = Dockerfile::keyValues(instruction);
        for (const Dockerfile::KeyValue &pair : values.pairs) {
            if (pair.key != "CGO_ENABLED"_L1)
                continue;
            if (pair.value)
                m_cgo = cgoOf(pair.key + u'=' + *pair.value);
            else if (instruction.kind == Dockerfile::InstructionKind::Arg)
                m_cgo = Cgo::Off; // Whoever builds decides.
        }
    }

    static QStringList textsOf(const ShellCommand &command)
    {
        QStringList result;
        for (const CommandWord &word : command.words)
            result.append(word.text);
        return result;
    }

    GoBuild buildOf(const ShellCommand &command, qsizetype instruction, Cgo cgo) const
    {
        const auto run = Dockerfile::commandOf(m_subject.tree.instructions().at(instruction));
        const bool inShell = run && run->form == Dockerfile::Command::Form::Shell;
        const bool safe = cgo == Cgo::Default && !command.wrapped && inShell;
        return {command.words.first().range, outputOf(command), safe,
                m_subject.graph.stageList.stageOfInstruction(instruction)};
    }

    const Subject &m_subject;
    bool m_hasCompiler = false;
    Cgo m_cgo = Cgo::Default;
};

/// False when it is plain that what is copied is not the program.
bool mayCopy(const Graph::Edge &edge, const GoBuild &build)
{
    const QString program = build.output.sliced(build.output.lastIndexOf(u'/') + 1);
    return std::any_of(edge.paths.begin(), edge.paths.end(), [&](const QString &path) {
        const QString clean = QDir::cleanPath(path);
        const QString name = clean.sliced(clean.lastIndexOf(u'/') + 1);
        // Nothing is known about the program's name, or its whole folder is copied.
        const bool unclear =
            program.isEmpty() || program.contains(u'$') || build.output.endsWith(u'/') || name.contains(u'*');
        if (clean.startsWith("/etc/"_L1) || clean.startsWith("/usr/share/"_L1))
            return false;
        return unclear || name == program || QDir::cleanPath(build.output).startsWith(clean);
    });
}

QString messageFor(const QString &base, Libc libc)
{
    if (libc == Libc::None)
        return QCoreApplication::translate(
                   "Advice",
                   "With CGO the program may need a C library, which %1 does not have: build it with "
                   "CGO_ENABLED=0, or start from a base with glibc.")
            .arg(base);
    return QCoreApplication::translate(
               "Advice",
               "With CGO the program may need glibc, and %1 has another C library: build it with "
               "CGO_ENABLED=0, or on an Alpine image.")
        .arg(base);
}

/// What the builder links against fits what the final image has.
bool fits(const Subject &subject, int builder, Libc final)
{
    const Libc built = libcOf(chainOf(subject.graph, builder).rootImage);
    return final == Libc::Glibc || final == Libc::Unknown || (final == Libc::Musl && built != Libc::Glibc);
}

} // namespace

Findings findCgoBinaryOnScratch(const Subject &subject, const Rule &rule)
{
    const StageChain chain = chainOf(subject.graph, subject.graph.target);
    const Libc libc = chain.rootImage.isEmpty() ? Libc::Unknown : libcOf(chain.rootImage);
    Findings result;
    for (const Graph::Edge &edge : subject.graph.edges) {
        const bool fromStage = edge.kind == Graph::Edge::Kind::Copy && edge.from.kind == Graph::Source::Kind::Stage;
        if (!fromStage || !edge.valid || !chain.contains(edge.to) || fits(subject, edge.from.stage, libc))
            continue;
        const auto build = BuildSearch(subject).run(edge.from.stage);
        const bool known = build
            && std::any_of(result.begin(), result.end(), [&](const Finding &f) { return f.range == build->command; });
        if (!build || known || !mayCopy(edge, *build))
            continue;
        Finding one = finding(rule, build->command, build->stage, messageFor(chain.rootImage, libc));
        if (build->canSwitchOff) {
            one.fixTitle = QCoreApplication::translate("Advice", "Switch CGO off");
            one.fix = {{{build->command.start, build->command.start}, "CGO_ENABLED=0 "}};
        }
        result.append(one);
    }
    return result;
}

} // namespace Stagecraft::Advice
