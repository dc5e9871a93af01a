// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "engine/enginefailure.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace Stagecraft::Engine {

namespace {

QString sentence(FailureKind kind, const QString &context)
{
    const auto text = [](const char *source) { return QCoreApplication::translate("Engine", source); };
    switch (kind) {
    case FailureKind::NotFound:
        return text(
            QT_TRANSLATE_NOOP("Engine", "Docker or Podman was not found. Editing works; install one to build."));
    case FailureKind::EngineNotRunning:
        return context.isEmpty()
            ? text(QT_TRANSLATE_NOOP("Engine", "Docker is installed but its engine is not running."))
            : text(QT_TRANSLATE_NOOP("Engine", "Docker is installed but its engine is not running (context %1)."))
                  .arg(context);
    case FailureKind::Permission:
        return text(QT_TRANSLATE_NOOP("Engine",
                                      "Your user may not use the Docker socket. Use rootless Docker or Podman, or ask "
                                      "whoever runs this system; being in the docker group equals being root."));
    case FailureKind::BuildxMissing:
        return text(
            QT_TRANSLATE_NOOP("Engine", "BuildKit support (buildx) is missing. Install the buildx plugin to build."));
    case FailureKind::EngineLost:
        return text(QT_TRANSLATE_NOOP("Engine", "The engine stopped during the build."));
    case FailureKind::DiskFull:
        return text(QT_TRANSLATE_NOOP(
            "Engine", "The disk of the engine is full. “docker system df” shows what takes the space."));
    case FailureKind::Image:
        return text(QT_TRANSLATE_NOOP(
            "Engine", "An image could not be had: it does not exist, needs a sign-in, or was asked for too often."));
    case FailureKind::Network:
        return text(QT_TRANSLATE_NOOP("Engine", "The registry could not be reached."));
    case FailureKind::Platform:
        return text(
            QT_TRANSLATE_NOOP("Engine", "An image or a program is for another platform than the one built for."));
    case FailureKind::Dockerfile:
        return text(QT_TRANSLATE_NOOP("Engine", "The engine does not accept the Dockerfile."));
    case FailureKind::Instruction:
        return text(QT_TRANSLATE_NOOP("Engine", "An instruction failed."));
    case FailureKind::Request:
        return text(QT_TRANSLATE_NOOP("Engine", "The engine does not accept what was asked for."));
    case FailureKind::Other:
        break;
    }
    return {};
}

struct Sign
{
    QLatin1StringView text;
    FailureKind kind;
};

/// In the order of precedence: the first that is found decides.
constexpr std::array signs{
    Sign{"permission denied while trying to connect"_L1, FailureKind::Permission},
    Sign{"Cannot connect to the Docker daemon"_L1, FailureKind::EngineNotRunning},
    Sign{"failed to connect to the docker API"_L1, FailureKind::EngineNotRunning},
    Sign{"Is the docker daemon running"_L1, FailureKind::EngineNotRunning},
    Sign{"error during connect"_L1, FailureKind::EngineNotRunning},
    Sign{"buildx component is missing"_L1, FailureKind::BuildxMissing},
    Sign{"unknown command: docker buildx"_L1, FailureKind::BuildxMissing},
    Sign{"'buildx' is not a docker command"_L1, FailureKind::BuildxMissing},
    Sign{"no space left on device"_L1, FailureKind::DiskFull},
    Sign{"error reading from server: EOF"_L1, FailureKind::EngineLost},
    Sign{"connection reset by peer"_L1, FailureKind::EngineLost},
    Sign{"code = Unavailable"_L1, FailureKind::EngineLost},
    Sign{"no match for platform"_L1, FailureKind::Platform},
    Sign{"exec format error"_L1, FailureKind::Platform},
    Sign{"dockerfile parse error"_L1, FailureKind::Dockerfile},
    Sign{"failed to read dockerfile"_L1, FailureKind::Dockerfile},
    Sign{"pull access denied"_L1, FailureKind::Image},
    Sign{"toomanyrequests"_L1, FailureKind::Image},
    Sign{"429 Too Many Requests"_L1, FailureKind::Image},
    Sign{"manifest unknown"_L1, FailureKind::Image},
    Sign{"failed to resolve source metadata"_L1, FailureKind::Image},
    Sign{"no such host"_L1, FailureKind::Network},
    Sign{"failed to do request"_L1, FailureKind::Network},
    Sign{"i/o timeout"_L1, FailureKind::Network},
    Sign{"target stage"_L1, FailureKind::Request},
    Sign{"unknown flag"_L1, FailureKind::Request},
    Sign{"invalid argument"_L1, FailureKind::Request},
    Sign{"invalid reference format"_L1, FailureKind::Request},
    Sign{"no builder"_L1, FailureKind::Request},
    Sign{"did not complete successfully"_L1, FailureKind::Instruction},
    Sign{"executor failed running"_L1, FailureKind::Instruction},
    Sign{"failed to compute cache key"_L1, FailureKind::Instruction},
    Sign{"failed to calculate checksum"_L1, FailureKind::Instruction},
};

/// The text without the command that failed: what that says is not what the engine says.
QString withoutCommand(QString text)
{
    static const QRegularExpression quoted(
        uR"(process ".*?" (?=did not complete)|(?<=executor failed running )\[.*?\](?=:))"_s,
        QRegularExpression::DotMatchesEverythingOption);
    return text.remove(quoted);
}

} // namespace

QString failureKindName(FailureKind kind)
{
    switch (kind) {
    case FailureKind::Other:
        return QStringLiteral("other");
    case FailureKind::NotFound:
        return QStringLiteral("not-found");
    case FailureKind::EngineNotRunning:
        return QStringLiteral("engine-not-running");
    case FailureKind::Permission:
        return QStringLiteral("permission");
    case FailureKind::BuildxMissing:
        return QStringLiteral("buildx-missing");
    case FailureKind::EngineLost:
        return QStringLiteral("engine-lost");
    case FailureKind::DiskFull:
        return QStringLiteral("disk-full");
    case FailureKind::Image:
        return QStringLiteral("image");
    case FailureKind::Network:
        return QStringLiteral("network");
    case FailureKind::Platform:
        return QStringLiteral("platform");
    case FailureKind::Dockerfile:
        return QStringLiteral("dockerfile");
    case FailureKind::Instruction:
        return QStringLiteral("instruction");
    case FailureKind::Request:
        return QStringLiteral("request");
    }
    return {};
}

EngineFailure failureFrom(const QString &errorText, const QString &context)
{
    const QString text = withoutCommand(errorText);
    for (const Sign &sign : signs) {
        if (text.contains(sign.text, Qt::CaseInsensitive))
            return {sign.kind, sentence(sign.kind, context)};
    }
    return {};
}

EngineFailure failureOf(FailureKind kind, const QString &context)
{
    return {kind, sentence(kind, context)};
}

} // namespace Stagecraft::Engine
