// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "application/windowdriver.h"

#include <QAccessible>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QQmlEngine>
#include <QTest>
#include <QtQml/QQmlExtensionPlugin>

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

using namespace Stagecraft::App;
using namespace Qt::StringLiterals;

namespace {

QStringList collected; // NOLINT: the message handler has no other place.

void collect(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtWarningMsg || type == QtCriticalMsg)
        collected.append(message);
}

template <typename Visit>
void visitVisible(QQuickItem *item, Visit visit)
{
    if (!item->isVisible() || item->opacity() == 0)
        return;
    visit(item);
    const QList<QQuickItem *> children = item->childItems();
    for (QQuickItem *child : children)
        visitVisible(child, visit);
}

QString accessibleName(QQuickItem *item)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(item);
    return interface ? interface->text(QAccessible::Name) : QString();
}

/// A place once layouts and animations have brought it where it stays.
template <typename Place>
QPoint settled(Place place)
{
    constexpr int pause = 60;
    constexpr int quietPauses = 4;
    QPoint before = place();
    for (int quiet = 0; quiet < quietPauses; ++quiet) {
        QTest::qWait(pause);
        const QPoint now = place();
        if (now != before)
            quiet = 0;
        before = now;
    }
    return before;
}

QPoint middleOf(QQuickItem *item)
{
    return item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint();
}

} // namespace

WindowDriver::WindowDriver(const QProcessEnvironment &environment)
{
    collected.clear();
    qInstallMessageHandler(collect);
    QDir(m_folder.path()).mkpath(u"project"_s);
    const auto own = [this](const QString &name) { return m_folder.filePath(name); };
    m_settings = std::make_unique<ApplicationSettings>(own(u"settings.json"_s));
    m_window = std::make_unique<ApplicationWindow>(
        UserFolders{own(u"settings"_s), own(u"state"_s), own(u"data"_s), own(u"cache"_s)}, m_settings.get(),
        environment);
    if (auto *theme = m_window->engine().singletonInstance<QObject *>("Stagecraft.Theme", "Theme"))
        theme->setProperty("reducedMotion", true);
}

WindowDriver::~WindowDriver()
{
    m_window.reset();
    qInstallMessageHandler(nullptr);
}

bool WindowDriver::show()
{
    if (!window())
        return false;
    window()->requestActivate();
    return QTest::qWaitForWindowActive(window());
}

QStringList WindowDriver::warnings() const
{
    return collected;
}

QString WindowDriver::path(const QString &name) const
{
    return QDir::cleanPath(m_folder.filePath(u"project/"_s + name));
}

bool WindowDriver::write(const QString &name, const QByteArray &text) const
{
    QFile file(path(name));
    return QDir().mkpath(QFileInfo(file).path()) && file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

bool WindowDriver::copyFolder(const QString &from) const
{
    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly) || !write(QDir(from).relativeFilePath(file.fileName()), file.readAll()))
            return false;
    }
    return true;
}

QByteArray WindowDriver::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QQuickItem *WindowDriver::canvas() const
{
    return window()->property("canvas").value<QQuickItem *>();
}

QQuickItem *WindowDriver::questions() const
{
    return canvas()->findChild<QQuickItem *>(u"canvasQuestions"_s);
}

GraphController *WindowDriver::graph() const
{
    return canvas() ? canvas()->property("controller").value<GraphController *>() : nullptr;
}

QQuickItem *WindowDriver::control(const QString &name) const
{
    QQuickItem *found = nullptr;
    visitVisible(window()->contentItem(), [&](QQuickItem *item) {
        // What is drawn last is on top: a dialog wins over the window below it.
        if (accessibleName(item) == name)
            found = item;
    });
    return found;
}

QStringList WindowDriver::visibleTexts() const
{
    QStringList texts;
    visitVisible(window()->contentItem(), [&](QQuickItem *item) {
        if (item->inherits("QQuickText"))
            texts.append(item->property("text").toString());
    });
    return texts;
}

bool WindowDriver::shows(const QString &text) const
{
    return visibleTexts().join(u'\n').contains(text);
}

QPoint WindowDriver::onScreen(QPointF world) const
{
    const auto *viewport = canvas()->property("viewport").value<ViewportController *>();
    return canvas()->mapToScene(viewport->toScreen(world)).toPoint();
}

QPoint WindowDriver::nodePoint(const QString &stage, QPointF inside) const
{
    const QStringList names = window()->property("session").value<DocumentSession *>()->stageNames();
    const int node = graph()->nodeOfStage(static_cast<int>(names.indexOf(stage)));
    return settled([&] { return onScreen(graph()->nodeRect(node).topLeft() + inside); });
}

void WindowDriver::click(QPoint at, Qt::MouseButton button) const
{
    QTest::mouseClick(window(), button, Qt::NoModifier, at);
}

bool WindowDriver::click(const QString &controlName) const
{
    QQuickItem *item = control(controlName);
    if (!item || !item->isEnabled())
        return false;
    click(settled([item] { return middleOf(item); }));
    return true;
}

void WindowDriver::hover(const QString &controlName) const
{
    if (QQuickItem *item = control(controlName))
        QTest::mouseMove(window(), settled([item] { return middleOf(item); }));
}

void WindowDriver::doubleClick(QPoint at) const
{
    QTest::mouseDClick(window(), Qt::LeftButton, Qt::NoModifier, at);
}

void WindowDriver::drag(QPoint from, QPoint to) const
{
    constexpr int steps = 4;
    QTest::mouseMove(window(), from);
    QTest::mousePress(window(), Qt::LeftButton, Qt::NoModifier, from);
    for (int step = 1; step <= steps; ++step)
        QTest::mouseMove(window(), from + (to - from) * step / steps);
    QTest::mouseRelease(window(), Qt::LeftButton, Qt::NoModifier, to);
}

void WindowDriver::type(const QString &text) const
{
    for (const QChar character : text)
        QTest::keyClick(window(), character.toLatin1());
}

void WindowDriver::key(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(window(), key, modifiers);
}

void WindowDriver::picture(const QString &name) const
{
    const QString folder = qEnvironmentVariable("STAGECRAFT_PICTURES");
    if (folder.isEmpty())
        return;
    QTest::qWait(400); // what is animated comes to rest
    if (!window()->grabWindow().save(folder + u'/' + name + u".png"_s))
        qFatal("%s cannot be written", qUtf8Printable(folder));
}
