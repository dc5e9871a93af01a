// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/graph/graphexporter.h"

#include "app/graph/canvasscene.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSaveFile>
#include <QThreadPool>

#include <memory>

using namespace Qt::StringLiterals;

namespace Stagecraft::App {

namespace {

/// An error is a sentence; nothing when it was written.
std::optional<QString> writtenTo(const QString &path, const Result<QByteArray> &picture)
{
    if (!picture)
        return picture.error().message;
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(*picture) == picture->size() && file.commit())
        return std::nullopt;
    return GraphExporter::tr("%1 cannot be written: %2.").arg(path, file.errorString());
}

struct Copy
{
    Result<QImage> image;
    Result<QByteArray> svg;
};

} // namespace

void GraphExporter::setController(GraphController *controller)
{
    if (controller == m_controller)
        return;
    m_controller = controller;
    Q_EMIT controllerChanged();
}

Picture::GraphScene GraphExporter::scene() const
{
    if (!m_controller || !m_controller->session())
        return {};
    return sceneOf(*m_controller->nodes(), *m_controller->edges(), m_controller->session()->fileName());
}

template <typename Work, typename Finish>
void GraphExporter::run(const Work &work, const Finish &finish)
{
    changeRunning(1);
    QThreadPool::globalInstance()->start([work, finish, asker = QPointer(this)] {
        // Held by the application, which knows whether somebody still waits for it.
        QMetaObject::invokeMethod(QCoreApplication::instance(), [finish, asker, result = work()] {
            if (!asker)
                return;
            asker->changeRunning(-1);
            finish(result);
        });
    });
}

void GraphExporter::exportTo(const QUrl &file, bool dark)
{
    const QString path = file.toLocalFile();
    const std::optional<Picture::Format> format = Picture::formatOfFile(path);
    if (!format) {
        fail(tr("The graph can be exported as .svg, .pdf or .png. Give the file one of these endings."));
        return;
    }
    Picture::RenderOptions options;
    options.appearance = dark ? Picture::Appearance::Dark : Picture::Appearance::Light;
    const auto draw = [scene = scene(), path, format, options] {
        return writtenTo(path, Picture::render(scene, *format, options));
    };
    run(draw, [this, path](const std::optional<QString> &problem) {
        if (problem)
            fail(*problem);
        else
            Q_EMIT exported(path);
    });
}

void GraphExporter::copyPicture()
{
    const auto draw = [scene = scene()] {
        return Copy{Picture::renderImage(scene), Picture::render(scene, Picture::Format::Svg)};
    };
    run(draw, [this](const Copy &copy) {
        if (!copy.svg) {
            fail(copy.svg.error().message);
            return;
        }
        auto data = std::make_unique<QMimeData>();
        data->setData(u"image/svg+xml"_s, *copy.svg);
        // A graph too large for an image is still one as SVG.
        if (copy.image)
            data->setImageData(*copy.image);
        QGuiApplication::clipboard()->setMimeData(data.release());
        Q_EMIT copied();
    });
}

void GraphExporter::changeRunning(int change)
{
    const bool wasBusy = isBusy();
    m_running += change;
    if (isBusy() != wasBusy)
        Q_EMIT busyChanged();
}

void GraphExporter::fail(const QString &message) const
{
    if (m_controller && m_controller->session())
        Q_EMIT m_controller->session()->failed(message);
}

} // namespace Stagecraft::App
