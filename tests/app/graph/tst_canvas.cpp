// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

// The canvas in a window, driven by pointer and keys.

#include "app/document/documentsession.h"
#include "app/graph/edgeitem.h"
#include "app/graph/edgemodel.h"
#include "app/graph/graphcontroller.h"
#include "app/graph/viewportcontroller.h"
#include "app/settings/keymap.h"
#include "picture/nodemetrics.h"

#include <QAccessible>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QSignalSpy>
#include <QTest>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Stagecraft_AppPlugin)
Q_IMPORT_QML_PLUGIN(Stagecraft_GraphPlugin)
Q_IMPORT_QML_PLUGIN(Stagecraft_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Stagecraft_ThemePlugin)

using namespace Stagecraft;
using namespace Stagecraft::App;
using namespace Qt::StringLiterals;

namespace {

const QByteArray shop = "FROM node:22 AS assets\n"
                        "WORKDIR /web\n"
                        "RUN npm run build\n"
                        "\n"
                        "FROM golang:1.24 AS builder\n"
                        "WORKDIR /src\n"
                        "RUN go build -o /out/server ./cmd/server\n"
                        "\n"
                        "FROM scratch AS final\n"
                        "COPY --from=builder /out/server /server\n";

// A warning of the QML engine is a fault.
QStringList warnings; // NOLINT: the message handler has no other place.

void collect(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtWarningMsg || type == QtCriticalMsg)
        warnings.append(message);
}

} // namespace

class CanvasTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aFileOfAStageIsCopiedWhereItIsDropped();
    void showsEverythingAtFirst();
    void selectsAndRevealsByAClick();
    void dragsANodeInOneStep();
    void cancelsADragByEscape();
    void pansByTheMiddleButtonAndBySpace();
    void zoomsByTheWheelAboutThePointer();
    void pansByATouchpad();
    void selectsByAMarquee();
    void renamesInPlace();
    void saysWhyANameIsRefused();
    void goesToTheTextByDoubleClickAndEnter();
    void connectsByDragging();
    void connectsByTheKeyboard();
    void addsAStageByDoubleClickOnNothing();
    void deletesByTheKeyboard();
    void walksByArrowKeys();
    void doesNotMoveTheViewWhileTyping();
    void offersAStageWhenThereIsNone();
    void tellsAssistiveToolsOfEveryNode();
    void drawsItsEdges();

private:
    GraphController *controller() const
    {
        return m_view->rootObject()->property("controller").value<GraphController *>();
    }
    ViewportController *viewport() const
    {
        return m_view->rootObject()->property("viewport").value<ViewportController *>();
    }
    int node(int stage) const { return controller()->nodeOfStage(stage); }
    QPoint onScreen(QPointF world) const { return viewport()->toScreen(world).toPoint(); }
    QPoint inNode(int stage, QPointF inside) const
    {
        return onScreen(controller()->nodeRect(node(stage)).topLeft() + inside);
    }
    QPoint header(int stage) const { return inNode(stage, {120, 46}); }
    QPoint port(int stage) const
    {
        return inNode(stage, {Picture::NodeMetrics::stageWidth + 2, Picture::NodeMetrics::headerAnchor});
    }
    void drag(QPoint from, QPoint to, Qt::MouseButton button = Qt::LeftButton, bool release = true);
    void click(QPoint at) { QTest::mouseClick(m_view.get(), Qt::LeftButton, Qt::NoModifier, at); }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_view.get(), Qt::Key(key), modifiers);
    }
    void type(const QString &text);
    QQuickItem *item(const QString &name) const { return m_view->contentItem()->findChild<QQuickItem *>(name); }
    QQuickItem *shown(const QString &name) const;

    KeyMap m_keys;
    std::unique_ptr<DocumentSession> m_session;
    std::unique_ptr<QQuickView> m_view;
};

void CanvasTest::init()
{
    qInstallMessageHandler(collect);
    warnings.clear();
    m_session = std::make_unique<DocumentSession>();
    m_session->document()->reset(shop);
    m_view = std::make_unique<QQuickView>();
    m_view->setResizeMode(QQuickView::SizeRootObjectToView);
    m_view->setInitialProperties(
        {{u"session"_s, QVariant::fromValue(m_session.get())}, {u"keys"_s, QVariant::fromValue(&m_keys)}});
    auto *theme = m_view->engine()->singletonInstance<QObject *>("Stagecraft.Theme", "Theme");
    QVERIFY(theme);
    theme->setProperty("reducedMotion", true);
    m_view->loadFromModule("Stagecraft.Graph", "GraphCanvas");
    m_view->resize(1200, 700);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    QVERIFY(m_view->rootObject());
    m_view->rootObject()->forceActiveFocus();
}

void CanvasTest::cleanup()
{
    m_view.reset();
    m_session.reset();
    qInstallMessageHandler(nullptr);
    QCOMPARE(warnings.join(u'\n'), QString());
}

void CanvasTest::aFileOfAStageIsCopiedWhereItIsDropped()
{
    const QPoint place = header(1);
    QMetaObject::invokeMethod(m_view->rootObject(), "takeFile", 0, u"/out/tool"_s, qreal(place.x()), qreal(place.y()));
    QVERIFY2(m_session->document()->bytes().contains(" /out/tool /out/tool\n"),
             m_session->document()->bytes().constData());
    const QByteArray bytes = m_session->document()->bytes();
    // On nothing it is given up.
    QMetaObject::invokeMethod(m_view->rootObject(), "takeFile", 0, u"/out/other"_s, 2.0, 2.0);
    QCOMPARE(m_session->document()->bytes(), bytes);
    m_session->undo();
    QCOMPARE(m_session->document()->bytes(), shop);
}

void CanvasTest::drag(QPoint from, QPoint to, Qt::MouseButton button, bool release)
{
    QTest::mouseMove(m_view.get(), from);
    QTest::mousePress(m_view.get(), button, Qt::NoModifier, from);
    for (int i = 1; i <= 4; ++i)
        QTest::mouseMove(m_view.get(), from + (to - from) * i / 4);
    if (release)
        QTest::mouseRelease(m_view.get(), button, Qt::NoModifier, to);
}

void CanvasTest::type(const QString &text)
{
    for (const QChar &character : text)
        QTest::keyClick(m_view.get(), character.toLatin1());
}

QQuickItem *CanvasTest::shown(const QString &name) const
{
    for (QQuickItem *found : m_view->contentItem()->findChildren<QQuickItem *>(name)) {
        if (found->isVisible())
            return found;
    }
    // Popups have their items in the overlay, whose object parents are not the content item's.
    const auto popups = m_view->rootObject()->findChildren<QQuickItem *>(name);
    return popups.isEmpty() || !popups.constFirst()->isVisible() ? nullptr : popups.constFirst();
}

void CanvasTest::showsEverythingAtFirst()
{
    const QRectF all = viewport()->rectToScreen(controller()->bounds());
    QVERIFY(QRectF(0, 0, 1200, 700).contains(all));
    QVERIFY(viewport()->zoom() <= 1);
}

void CanvasTest::selectsAndRevealsByAClick()
{
    QSignalSpy revealed(m_session.get(), &DocumentSession::linesRevealed);
    click(header(1));
    QCOMPARE(controller()->currentNode(), node(1));
    QCOMPARE(m_session->currentStage(), 1);
    QCOMPARE(revealed.count(), 1);
    QCOMPARE(revealed.at(0).at(0).toInt(), 5);
    QVERIFY(!m_session->canUndo());

    click(inNode(1, {120, Picture::NodeMetrics::rowAnchor(1)}));
    QCOMPARE(revealed.constLast().at(0).toInt(), 7);
    click({1190, 350});
    QCOMPARE(controller()->selectionCount(), 0);
}

void CanvasTest::dragsANodeInOneStep()
{
    const QPointF start = controller()->nodeRect(node(1)).topLeft();
    drag(header(1), header(1) + QPoint(60, 45));
    const QPointF moved = controller()->nodeRect(node(1)).topLeft() - start;
    // It may have been drawn into line with another node.
    const QPointF off = moved - QPointF(60, 45) / viewport()->zoom();
    QVERIFY(std::max(std::abs(off.x()), std::abs(off.y())) <= 6 / viewport()->zoom() + 0.01);
    QCOMPARE(m_session->document()->history()->count(), 1);
    m_session->undo();
    QCOMPARE(controller()->nodeRect(node(1)).topLeft(), start);
    QCOMPARE(m_session->document()->bytes(), shop);

    drag(header(1), header(1) + QPoint(2, 2)); // Less than a drag.
    QCOMPARE(controller()->nodeRect(node(1)).topLeft(), start);
    QVERIFY(!m_session->canUndo());
}

void CanvasTest::cancelsADragByEscape()
{
    const QPointF start = controller()->nodeRect(node(1)).topLeft();
    drag(header(1), header(1) + QPoint(60, 45), Qt::LeftButton, false);
    QVERIFY(controller()->nodeRect(node(1)).topLeft() != start);
    key(Qt::Key_Escape);
    QCOMPARE(controller()->nodeRect(node(1)).topLeft(), start);
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, Qt::NoModifier, {600, 400});
    QVERIFY(!m_session->canUndo());
}

void CanvasTest::pansByTheMiddleButtonAndBySpace()
{
    const QPointF before = viewport()->viewport().pan();
    drag({600, 600}, {650, 580}, Qt::MiddleButton);
    QCOMPARE(viewport()->viewport().pan(), before + QPointF(50, -20));
    QTest::keyPress(m_view.get(), Qt::Key_Space);
    drag(header(0), header(0) + QPoint(-50, 20));
    QTest::keyRelease(m_view.get(), Qt::Key_Space);
    QCOMPARE(viewport()->viewport().pan(), before);
    QVERIFY(!m_session->canUndo());
}

void CanvasTest::zoomsByTheWheelAboutThePointer()
{
    const QPointF at(300, 200);
    const QPointF world = viewport()->toWorld(at);
    const qreal before = viewport()->zoom();
    QTest::wheelEvent(m_view.get(), at, QPoint(0, 240));
    QVERIFY(viewport()->zoom() > before);
    QVERIFY((viewport()->toWorld(at) - world).manhattanLength() < 1e-6);
}

void CanvasTest::pansByATouchpad()
{
    const QPointF before = viewport()->viewport().pan();
    QTest::wheelEvent(m_view.get(), QPointF(300, 200), QPoint(0, 60), QPoint(-7, 30));
    QCOMPARE(viewport()->viewport().pan(), before + QPointF(-7, 30));
}

void CanvasTest::selectsByAMarquee()
{
    const QRectF rect = viewport()->rectToScreen(controller()->nodeRect(node(2)));
    drag((rect.topLeft() - QPointF(15, 20)).toPoint(), rect.center().toPoint());
    QCOMPARE(controller()->selectionCount(), 1);
    QCOMPARE(controller()->currentNode(), node(2));
    QVERIFY(!m_session->canUndo());
}

void CanvasTest::renamesInPlace()
{
    click(header(1));
    key(Qt::Key_F2);
    QVERIFY(shown(u"renameField"_s));
    type(u"compiler"_s);
    key(Qt::Key_Return);
    QVERIFY(m_session->document()->bytes().contains("AS compiler"));
    QVERIFY(m_session->document()->bytes().contains("--from=compiler"));
    QVERIFY(!shown(u"renameField"_s));
    QVERIFY(m_view->rootObject()->hasActiveFocus());
}

void CanvasTest::saysWhyANameIsRefused()
{
    QTest::mouseDClick(m_view.get(), Qt::LeftButton, Qt::NoModifier, inNode(1, {40, 18}));
    QVERIFY(shown(u"renameField"_s));
    type(u"not a name"_s);
    key(Qt::Key_Return);
    QQuickItem *problem = shown(u"renameProblem"_s);
    QVERIFY(problem);
    QVERIFY(!problem->property("text").toString().isEmpty());
    key(Qt::Key_Escape);
    QVERIFY(!shown(u"renameField"_s));
    QCOMPARE(m_session->document()->bytes(), shop);
}

void CanvasTest::goesToTheTextByDoubleClickAndEnter()
{
    QSignalSpy asked(m_session.get(), &DocumentSession::lineRequested);
    QTest::mouseDClick(m_view.get(), Qt::LeftButton, Qt::NoModifier,
                       inNode(1, {120, Picture::NodeMetrics::rowAnchor(0)}));
    QCOMPARE(asked.constLast().at(0).toInt(), 6);
    click(header(2));
    key(Qt::Key_Return);
    QCOMPARE(asked.constLast().at(0).toInt(), 9);
}

void CanvasTest::connectsByDragging()
{
    drag(port(0), header(2));
    QQuickItem *paths = shown(u"paths"_s);
    QVERIFY(paths);
    QCOMPARE(paths->property("text").toString(), u"/web/dist"_s);
    key(Qt::Key_Return);
    QVERIFY(m_session->document()->bytes().contains("COPY --from=assets /web/dist /dist\n"));
    QCOMPARE(m_session->document()->history()->count(), 1);
    QTRY_VERIFY(m_view->rootObject()->hasActiveFocus());
}

void CanvasTest::connectsByTheKeyboard()
{
    click(header(0));
    key(Qt::Key_C);
    QVERIFY(shown(u"targetFilter"_s));
    type(u"fin"_s);
    key(Qt::Key_Return);
    QVERIFY(shown(u"paths"_s));
    key(Qt::Key_Return);
    QVERIFY(m_session->document()->bytes().contains("COPY --from=assets"));
}

void CanvasTest::addsAStageByDoubleClickOnNothing()
{
    QTest::mouseDClick(m_view.get(), Qt::LeftButton, Qt::NoModifier, {40, 40});
    QVERIFY(shown(u"stageName"_s));
    type(u"tools"_s);
    key(Qt::Key_Return);
    QCOMPARE(controller()->stageCount(), 4);
    QVERIFY(m_session->document()->bytes().contains("FROM scratch AS tools\n"));
}

void CanvasTest::deletesByTheKeyboard()
{
    click(header(0));
    key(Qt::Key_Delete);
    QCOMPARE(controller()->stageCount(), 2);
    m_session->undo();
    QCOMPARE(m_session->document()->bytes(), shop);
}

void CanvasTest::walksByArrowKeys()
{
    key(Qt::Key_Right);
    QVERIFY(controller()->currentNode() != 0);
    click(header(1));
    key(Qt::Key_Right);
    QCOMPARE(controller()->currentNode(), node(2));
    QCOMPARE(m_session->currentStage(), 2);
    const QPointF before = controller()->nodeRect(node(2)).topLeft();
    key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(controller()->nodeRect(node(2)).topLeft(), before + QPointF(0, 40));
}

void CanvasTest::doesNotMoveTheViewWhileTyping()
{
    const Viewport before = viewport()->viewport();
    m_session->document()->apply({{{0, 0}, "FROM alpine AS first\nRUN true\n\n"}}, Document::Document::Origin::Typing,
                                 u"Typing"_s);
    QTRY_COMPARE(controller()->stageCount(), 4);
    QCOMPARE(viewport()->viewport(), before);
}

void CanvasTest::offersAStageWhenThereIsNone()
{
    QVERIFY(!shown(u"addFirstStage"_s));
    m_session->document()->reset("# nothing yet\n");
    QQuickItem *button = shown(u"addFirstStage"_s);
    QVERIFY(button);
    click(button->mapToScene(QPointF(button->width() / 2, button->height() / 2)).toPoint());
    QVERIFY(shown(u"stageName"_s));
    key(Qt::Key_Return);
    QCOMPARE(controller()->stageCount(), 1);
}

void CanvasTest::tellsAssistiveToolsOfEveryNode()
{
    QAccessible::setActive(true);
    QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(m_view->rootObject());
    QVERIFY(canvas);
    QStringList names;
    const std::function<void(QAccessibleInterface *)> walk = [&](QAccessibleInterface *parent) {
        for (int i = 0; i < parent->childCount(); ++i) {
            if (parent->child(i)->role() == QAccessible::ListItem)
                names.append(parent->child(i)->text(QAccessible::Name));
            walk(parent->child(i));
        }
    };
    walk(canvas);
    for (const QString &name : {u"Stage assets"_s, u"Stage builder"_s, u"Stage final"_s, u"node:22"_s})
        QVERIFY2(names.contains(name), qPrintable(names.join(u", "_s)));
}

void CanvasTest::drawsItsEdges()
{
    const QString id = EdgeModel::edgeId({node(1), node(2), Graph::Edge::Kind::Copy});
    const QPoint start = onScreen(controller()->edges()->row(id)->route.path().pointAt(0.02));
    const QImage image = m_view->grabWindow();
    const qreal ratio = image.devicePixelRatio();
    const QRgb background = image.pixel((QPointF(start) * ratio + QPointF(0, 14)).toPoint());
    bool isDrawn = false;
    for (int y = -3; y <= 3; ++y)
        isDrawn |= image.pixel((QPointF(start + QPoint(2, y)) * ratio).toPoint()) != background;
    QVERIFY(isDrawn);
}

QTEST_MAIN(CanvasTest)

#include "tst_canvas.moc"
