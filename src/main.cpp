// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/build/buildcontroller.h"
#include "app/compare/comparecontroller.h"
#include "app/project/projectsession.h"
#include "app/settings/applicationsettings.h"
#include "base/translations.h"

#ifdef STAGECRAFT_HAS_COMMANDS
#include "cli/commandline.h"
#endif

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QIcon>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QStandardPaths>
#include <QTimer>
#include <QtQml/QQmlExtensionPlugin>

#include <cstdio>

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
            folder(QStandardPaths::AppDataLocation)};
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

int runWindow(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.stagecraft"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/stagecraft.svg")));
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    installTranslations();

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
    parser.addPositionalArgument(QStringLiteral("path"),
                                 QCoreApplication::translate("main", "A folder, Dockerfile or compose file to open."));
    parser.process(application);

    const App::UserFolders folders = userFolders();
    App::ApplicationSettings settings(folders.settings + QStringLiteral("/settings.json"));
    App::BuildController builds(folders.data + QStringLiteral("/builds.sqlite"),
                                QProcessEnvironment::systemEnvironment());
    App::CompareController comparing(&builds, &settings);
    App::ProjectSession project(folders, &settings);

    QQmlApplicationEngine engine;
    QObject::connect(
        &engine, &QQmlApplicationEngine::objectCreationFailed, &application, [] { QCoreApplication::exit(2); },
        Qt::QueuedConnection);
    engine.setInitialProperties({{QStringLiteral("project"), QVariant::fromValue(&project)},
                                 {QStringLiteral("builds"), QVariant::fromValue(&builds)},
                                 {QStringLiteral("comparing"), QVariant::fromValue(&comparing)},
                                 {QStringLiteral("settings"), QVariant::fromValue(&settings)}});
    engine.loadFromModule("Stagecraft", "Main");
    if (engine.rootObjects().isEmpty())
        return 2;
    const QStringList paths = parser.positionalArguments();
    if (!paths.isEmpty())
        project.openPath(QDir::current().absoluteFilePath(paths.first()));

    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
    if (parser.isSet(screenshot))
        takeScreenshot(window, parser.value(screenshot));
    if (parser.isSet(selfTest))
        QObject::connect(window, &QQuickWindow::frameSwapped, &application, &QCoreApplication::quit,
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
