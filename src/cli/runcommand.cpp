// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/translations.h"
#ifdef STAGECRAFT_HAS_BUILDS
#include "build/buildrecordstore.h"
#endif
#include "cli/commandline.h"
#include "cli/processsignals.h"
#include "engine/enginefolders.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>

#include <cstdio>
#include <memory>

namespace Stagecraft::Cli {

namespace {

QStringList decoded(int argc, char **argv)
{
    QStringList arguments;
    for (int index = 1; index < argc; ++index) {
        arguments.append(QFile::decodeName(argv[index]));
    }
    return arguments;
}

/// A picture needs fonts but no display; everything else is quicker without.
std::unique_ptr<QCoreApplication> applicationFor(const QStringList &arguments, int &argc, char **argv)
{
    if (!needsGui(arguments))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

/// Where the window keeps its records.
QString recordFile()
{
#ifdef STAGECRAFT_HAS_BUILDS
    return Build::defaultRecordFile();
#else
    return {};
#endif
}

} // namespace

std::optional<int> runCommand(int argc, char **argv)
{
    const QStringList arguments = decoded(argc, argv);
    if (!isCommand(arguments))
        return std::nullopt;
    // The engine must see the environment as it was.
    const auto environment = Engine::withEngineFolders(QProcessEnvironment::systemEnvironment());
    const auto application = applicationFor(arguments, argc, argv);
    installTranslations(isForPrograms(arguments) ? QLocale::c() : QLocale());

    QFile input;
    QFile output;
    QFile errors;
    const bool open = input.open(stdin, QIODevice::ReadOnly) && output.open(stdout, QIODevice::WriteOnly)
        && errors.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
    if (!open)
        return WrongUse;
    Interruption interruption;
    const ProcessSignals processSignals(interruption);
    return run(arguments, {input, output, errors}, {QDir::currentPath(), environment, &interruption, recordFile()});
}

} // namespace Stagecraft::Cli
