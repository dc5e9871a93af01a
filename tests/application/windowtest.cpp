// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "application/windowtest.h"

#include <QTest>

using namespace Qt::StringLiterals;

void WindowTest::init()
{
    m_driver = std::make_unique<WindowDriver>();
    QVERIFY(m_driver->show());
    QVERIFY(m_driver->write(u"Dockerfile"_s, m_dockerfile));
    QVERIFY(m_driver->open());
    QTRY_VERIFY(m_driver->graph() && m_driver->graph()->stageCount() == m_stages);
    QTRY_VERIFY(!m_driver->canvas()->property("needsFit").toBool());
}

void WindowTest::cleanup()
{
    const QStringList warnings = m_driver->warnings();
    m_driver.reset();
    QCOMPARE(warnings.join(u'\n'), QString());
}
