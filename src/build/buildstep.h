// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine/logassembler.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace Stagecraft::Build {

/// Whether stages and lines of a step are known for sure or were guessed from its name.
enum class MappingQuality { Exact, Approximate };

/// One step of a build as people see it: usually an instruction.
struct BuildStep
{
    enum class Kind {
        Instruction, ///< RUN, COPY, ADD, WORKDIR
        Base, ///< A FROM: the base image
        Internal, ///< Loading the Dockerfile, the context, metadata, sign-in
        Export, ///< Writing or pushing the image
    };
    enum class State {
        Running,
        Cached,
        Done,
        Failed,
        Cancelled,
        Interrupted, ///< The engine went away before it ended.
    };

    int id = 0; ///< From 1, in the order in which the steps started.
    QString name; ///< As BuildKit words it: "[builder 2/4] RUN make".
    Kind kind = Kind::Instruction;
    QList<int> stages; ///< Indexes of the stages it serves: several where equal work is done once.
    QList<int> lines; ///< First lines of its instructions, in the order of stages; from 1.
    MappingQuality mapping = MappingQuality::Exact;
    State state = State::Running;
    double seconds = 0; ///< Time it worked so far: the union of its intervals.
    double start = -1; ///< Seconds from the start of the first step to its own, by the engine's clock; -1: not known.
    QList<int> inputs; ///< Ids of the steps it had to wait for.
    QString progress; ///< What it is doing right now ("transferring context: 1.2 MB"), or empty.
    QString error;

    friend bool operator==(const BuildStep &, const BuildStep &) = default;
};

/// The word for it in our JSON: "running", "cached", "done", "failed", "cancelled", "interrupted".
[[nodiscard]] QString stepStateName(BuildStep::State state);
/// The other way round; State::Interrupted for an unknown word.
[[nodiscard]] BuildStep::State stepStateFrom(QStringView name);

/// Something the engine finds wrong without failing.
struct BuildWarning
{
    QString message;
    QStringList details;
    QString url;
    int line = 0; ///< In the Dockerfile, from 1; 0 where none is told.
};

/// Why a build did not succeed.
struct BuildError
{
    QString kind; ///< A word of Engine::failureKindName().
    QString message; ///< A sentence for people.
    QString detail; ///< What the engine itself said.
    int line = 0; ///< In the Dockerfile, from 1; 0 where none is known.
    int stage = -1; ///< Index of the stage, or -1.
    int step = 0; ///< Id of the step that failed; 0 where none did.
    QStringList lastLines; ///< The end of what that step printed, at most BuildError::mostLines.

    static constexpr qsizetype mostLines = 40;
};

/// How a build ended.
struct BuildOutcome
{
    enum class Status {
        Succeeded,
        Failed,
        Cancelled, ///< By our own request.
        Lost, ///< No engine, or it went away.
    };

    Status status = Status::Failed;
    QString imageId; ///< "sha256:…"; empty unless it succeeded and was loaded.
    QStringList tags;
    double seconds = 0; ///< Wall clock from start to the end of the client.
    BuildError error; ///< Of a build that did not succeed.
    QString notice; ///< Something people should know though all went well, or empty.
};

/// The word for it in our JSON: "succeeded", "failed", "cancelled", "lost".
[[nodiscard]] QString outcomeStatusName(BuildOutcome::Status status);
/// The other way round; Status::Failed for an unknown word.
[[nodiscard]] BuildOutcome::Status outcomeStatusFrom(QStringView name);

} // namespace Stagecraft::Build

Q_DECLARE_METATYPE(Stagecraft::Build::BuildStep)
Q_DECLARE_METATYPE(Stagecraft::Build::BuildWarning)
Q_DECLARE_METATYPE(Stagecraft::Build::BuildOutcome)
