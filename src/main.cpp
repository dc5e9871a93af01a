// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/project/peers.h"
#include "app/window/applicationwindow.h"
#include "base/translations.h"
#include "engine/enginefolders.h"
#include "project/project.h"

#ifdef STAGECRAFT_HAS_COMMANDS
#include "cli/commandline.h"
#endif

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QIcon>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QStandardPaths>
#include <QTimer>
#include <QtQml/QQmlExtensionPlugin>

#include <cstdio>
#include <memory>
#include <optional>
#include <vector>

Q_IMPORT_QML_PLUGIN(StagecraftPlugin)
Q_IMPORT_QML_PLUGIN(Stagecraft_AppPlugin)
Q_IMPORT_QML_PLUGIN(Stagecraft_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Stagecraft_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Stagecraft_GraphPlugin)
Q_IMPORT_QML_PLUGIN(Stagecraft_EditorPlugin)
Q_IMPORT_QML_PLUGIN(Stagecraft_BuildPlugin)
Q_IMPORT_QML_PLUGIN(Stagecraft_ComparePlugin)
Q_IMPORT_QML_PLUGIN(Stagecraft_AdvicePlugin)
Q_IMPORT_QML_PLUGIN(Stagecraft_ProjectPlugin)

namespace {

using namespace Stagecraft;

App::UserFolders userFolders()
{
    const auto folder = [](QStandardPaths::StandardLocation location) {
        return QStandardPaths::writableLocation(location);
    };
    return {folder(QStandardPaths::AppConfigLocation), folder(QStandardPaths::StateLocation),
            folder(QStandardPaths::AppDataLocation), folder(QStandardPaths::CacheLocation)};
}

/// Where running programs find each other.
QString socketFolder()
{
    // Outside of a desktop session there is none, which Qt would say on the console.
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QString folder =
        runtime.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::StateLocation) : runtime;
    return folder + QStringLiteral("/stagecraft");
}

/// Writes a picture of the window once it stands still, and ends the program.
void takeScreenshot(QQuickWindow *window, const QString &file)
{
    constexpr int settlingInMilliseconds = 1500;
    QTimer::singleShot(settlingInMilliseconds, window, [window, file] {
        const bool saved = window->grabWindow().save(file);
        if (!saved)
            std::fprintf(stderr, "stagecraft: %s: cannot be written\n", qUtf8Printable(file));
        QCoreApplication::exit(saved ? 0 : 2);
    });
}

using Windows = std::vector<std::unique_ptr<App::ApplicationWindow>>;

/// Whether a window that is open already, be it of another program, shows what would open with \a path.
bool isShown(const QString &path, const App::OpenFiles &openFiles)
{
    if (path.isEmpty() || !openFiles.hasOthers())
        return false;
    const auto project = Project::open(QDir::current().absoluteFilePath(path), {});
    return project && openFiles.show(project->first);
}

/// A window for each path, or an empty one; none where others show them, or null when the interface cannot be loaded.
std::optional<Windows> openWindows(const QStringList &paths, const App::UserFolders &folders,
                                   App::ApplicationSettings *settings, App::OpenFiles *openFiles)
{
    Windows windows;
    const QStringList opened = paths.isEmpty() ? QStringList{QString()} : paths;
    for (const QString &path : opened) {
        if (isShown(path, *openFiles))
            continue;
        auto window = std::make_unique<App::ApplicationWindow>(
            folders, settings, Engine::withEngineFolders(QProcessEnvironment::systemEnvironment()), openFiles);
        if (!window->window())
            return std::nullopt;
        if (!path.isEmpty())
            window->project().openPath(QDir::current().absoluteFilePath(path));
        windows.push_back(std::move(window));
    }
    return windows;
}

int runWindow(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral(STAGECRAFT_ID));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/stagecraft.svg")));
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    const App::UserFolders folders = userFolders();
    App::ApplicationSettings settings(folders.settings + QStringLiteral("/settings.json"));
    installTranslations(localeOf(settings.language()));

    QCommandLineParser parser;
    parser.addVersionOption();
    parser.addHelpOption();
    const QCommandLineOption screenshot(
        QStringLiteral("screenshot"),
        QCoreApplication::translate("main", "Write a picture of the window to <file> and quit."),
        QStringLiteral("file"));
    const QCommandLineOption selfTest(QStringLiteral("self-test"),
                                      QCoreApplication::translate("main", "Show the window, and quit when it stands."));
    parser.addOptions({screenshot, selfTest});
    parser.addPositionalArgument(
        QStringLiteral("path"),
        QCoreApplication::translate("main", "Folders, Dockerfiles or compose files to open, each in a window."));
    parser.process(application);

    App::OpenFiles openFiles;
    const App::Peers peers(socketFolder(), QString::number(QCoreApplication::applicationPid()), &openFiles);
    const auto windows = openWindows(parser.positionalArguments(), folders, &settings, &openFiles);
    if (!windows)
        return 2;
    if (windows->empty())
        return 0;
    QQuickWindow *first = windows->front()->window();
    if (parser.isSet(screenshot))
        takeScreenshot(first, parser.value(screenshot));
    if (parser.isSet(selfTest))
        QObject::connect(first, &QQuickWindow::frameSwapped, &application, &QCoreApplication::quit,
                         Qt::QueuedConnection);
    return QGuiApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("stagecraft"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STAGECRAFT_VERSION));
#ifdef STAGECRAFT_HAS_COMMANDS
    if (const std::optional<int> code = Cli::runCommand(argc, argv))
        return *code;
#endif
    return runWindow(argc, argv);
}
