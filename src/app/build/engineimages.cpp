// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/build/engineimages.h"

#include "engine/localimages.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace Stagecraft::App {

void EngineImages::ask(const Engine::EngineInfo &engine, const QProcessEnvironment &environment)
{
    ++m_question;
    if (!engine.found() || engine.version.isEmpty()) {
        answered(m_question, {});
        return;
    }
    // The answer is handed over by the application, which knows whether somebody still waits for it.
    const auto work = [program = engine.program, environment, question = m_question,
                       asker = QPointer<EngineImages>(this)] {
        const auto images = Engine::localImages(program, environment);
        if (!images)
            return;
        QMetaObject::invokeMethod(QCoreApplication::instance(), [asker, question, images = *images] {
            if (asker)
                asker->answered(question, images);
        });
    };
    QThreadPool::globalInstance()->start(work);
}

void EngineImages::answered(int question, const QList<Engine::ImageFacts> &images)
{
    if (question != m_question)
        return;
    m_catalog = ImageCatalog(images);
    Q_EMIT changed();
}

} // namespace Stagecraft::App
