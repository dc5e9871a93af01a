// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/window/applicationwindow.h"
#include "base/translations.h"
#include "engine/enginefolders.h"

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

/// A window for each path, or an empty one; none when the interface could not be loaded.
Windows openWindows(const QStringList &paths, const App::UserFolders &folders, App::ApplicationSettings *settings,
                    App::OpenFiles *openFiles)
{
    Windows windows;
    const QStringList opened = paths.isEmpty() ? QStringList{QString()} : paths;
    for (const QString &path : opened) {
        if (openFiles->show(path))
            continue;
        auto window = std::make_unique<App::ApplicationWindow>(
            folders, settings, Engine::withEngineFolders(QProcessEnvironment::systemEnvironment()), openFiles);
        if (!window->window())
            return {};
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
    const auto windows = openWindows(parser.positionalArguments(), folders, &settings, &openFiles);
    if (windows.empty())
        return 2;
    QQuickWindow *first = windows.front()->window();
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
