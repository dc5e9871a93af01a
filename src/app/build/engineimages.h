// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/document/imagecatalog.h"
#include "engine/engineinfo.h"

#include <QObject>
#include <QProcessEnvironment>

namespace Stagecraft::App {

/// The images an engine has, asked for by a worker thread. A newer question makes an older one's answer void.
class EngineImages : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Asks \a engine, or forgets what was known where there is none. Where it gives no answer nothing changes.
    void ask(const Engine::EngineInfo &engine, const QProcessEnvironment &environment);
    [[nodiscard]] const ImageCatalog &catalog() const { return m_catalog; }

Q_SIGNALS:
    void changed();

private:
    void answered(int question, const QList<Engine::ImageFacts> &images);

    ImageCatalog m_catalog;
    int m_question = 0;
};

} // namespace Stagecraft::App
