// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/diagnostic.h"
#include "dockerfile/expansion.h"
#include "dockerfile/syntaxtree.h"

#include <QList>
#include <QMap>
#include <QString>

namespace Stagecraft::Dockerfile {

/// What a build is given beside the text. Values only: nothing is read from the environment.
struct BuildParameters
{
    QMap<QString, QString> arguments; ///< `--build-arg`
    QString platform = QStringLiteral("linux/amd64"); ///< `--platform`; also the build platform.
    QString target; ///< `--target`: the name of a stage in any case; empty for the last stage.
    QMap<QString, QString> contexts; ///< `--build-context`: name to source.
};

/// One ARG declaration, in the order of the text.
struct Argument
{
    QString name;
    std::optional<QString> defaultValue; ///< As written, after `=`.
    std::optional<QString> value; ///< In this build: given, or the expanded default.
    int stage = -1; ///< The stage that declares it; -1 for a global one.
    int line = 0;
    TextRange range; ///< Of the word that declares it.
};

/*!
    One stage: a FROM instruction and all up to the next.

    \sa https://docs.docker.com/reference/dockerfile/#from
*/
struct Stage
{
    int index = 0;
    QString name; ///< Lower-cased, as BuildKit compares it; empty when unnamed.
    QString writtenName;
    TextRange nameRange; ///< Of the name after AS; empty at the end of the FROM's arguments where there is none.
    TextRange baseRange; ///< Of the image or stage name after FROM.
    TextRange range; ///< From its FROM's comment block to the end of its last instruction.
    qsizetype firstInstruction = 0; ///< Its FROM, as an index into SyntaxTree::instructions().
    qsizetype endInstruction = 0; ///< One past its last.
    int line = 0; ///< Of its FROM.
    int endLine = 0; ///< The last line of its last instruction.
    QString writtenBase; ///< As written, variables in place.
    QString base; ///< After expansion of global arguments. A stage's name is in lower case.
    int baseStage = -1; ///< The earlier stage that base names, or -1 for an image.
    QString platform; ///< Of `--platform`, expanded; empty without it.
    /// Whether its base is no image's name when only the defaults of the global arguments count.
    bool defaultBaseIsInvalid = false;
};

/*!
    A word in which the builder replaces variables, and what became of it, in the
    scope of its place: of ENV, LABEL, ARG, COPY, ADD, WORKDIR, USER, EXPOSE,
    VOLUME, STOPSIGNAL and RUN --mount. Only words with a variable or an error are kept.
    What a base image sets is not known: its names stand in `undefined`.
*/
struct ExpandedWord
{
    qsizetype instruction = 0; ///< Index into SyntaxTree::instructions().
    TextRange range; ///< Of the word as written.
    QString written;
    Expansion expansion;
};

/// What is refused only by a build that comes to the stage: one for a target that does not need it takes no notice.
struct StageDiagnostic
{
    int stage = 0;
    Diagnostic diagnostic;
};

/// Stages and arguments of a tree, under given build parameters.
struct StageList
{
    QList<Stage> stages;
    QList<Argument> arguments;
    QList<ExpandedWord>
        expandedWords; ///< Of the stages' instructions, in the order of the text; FROM is not among them.
    QList<ExpandedWord> fromWords; ///< Of FROM: base and platform, in the order of the text.
    Diagnostics diagnostics; ///< Layer::Meaning: what BuildKit refuses or is likely not meant, about FROM and ARG.
    QList<StageDiagnostic> stageDiagnostics; ///< Layer::Meaning: about the other instructions, in the order of stages.

    /// The names of the arguments that FROM knows: declared above the first one, and those of the platform.
    [[nodiscard]] QStringList globalNames() const;
    /// What became of a word of an instruction, or null where there was nothing to replace.
    [[nodiscard]] const ExpandedWord *expansionOf(qsizetype instruction, const Word &word) const;
    /// The word as the builder takes it: quotes off, variables replaced, those that are not set by nothing.
    [[nodiscard]] QString textOf(qsizetype instruction, const Word &word, char escape) const;
    /// The last stage called \a name in any case, or -1.
    [[nodiscard]] int indexOfName(QStringView name) const;
    /// The stage that holds the instruction, or -1 before the first FROM.
    [[nodiscard]] int stageOfInstruction(qsizetype instruction) const;
    /// The stage that holds the line, comment block above FROM included, or -1.
    [[nodiscard]] int stageAtOffset(qsizetype offset) const;
};

/// The arguments every build has without an ARG in FROM: BUILDPLATFORM, TARGETARCH, …, with their values.
[[nodiscard]] QMap<QString, QString> platformArguments(const BuildParameters &parameters);

/// Whether BuildKit takes \a name after AS, in any case: a letter, then letters and digits with `.`, `_`, `__` or any
/// number of `-` between them, since a stage's name has to do as that of a build context, too.
[[nodiscard]] bool isValidStageName(QStringView name);

/// Pure: the same tree and parameters give the same stages.
[[nodiscard]] StageList stagesOf(const SyntaxTree &tree, const BuildParameters &parameters = {});

} // namespace Stagecraft::Dockerfile
