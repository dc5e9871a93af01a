// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "application/windowdriver.h"

#include <QObject>

/// A test of the real window: before each function a Dockerfile is open in it, and after it QML has nothing to complain about.
class WindowTest : public QObject
{
    Q_OBJECT

protected:
    WindowTest(QByteArray dockerfile, int stages)
        : m_dockerfile(std::move(dockerfile))
        , m_stages(stages)
    { }

    [[nodiscard]] QByteArray bytes() const { return m_driver->session()->document()->bytes(); }

    std::unique_ptr<WindowDriver> m_driver;

private Q_SLOTS:
    void init();
    void cleanup();

private:
    QByteArray m_dockerfile;
    int m_stages = 0;
};
