// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/window/desktopnotification.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Stagecraft::App;
using namespace Qt::StringLiterals;

class DesktopNotificationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foreignTextStaysText()
    {
        const QStringList arguments = notificationArguments(u"--help"_s, u"<b>exit code: 1</b> & more"_s);
        const qsizetype end = arguments.indexOf(u"--"_s);
        QCOMPARE(arguments.sliced(end + 1),
                 (QStringList{u"--help"_s, u"&lt;b&gt;exit code: 1&lt;/b&gt; &amp; more"_s}));
    }

    void theDesktopsProgramIsAsked()
    {
        const QTemporaryDir folder;
        const QString told = folder.filePath(u"told"_s);
        QFile program(folder.filePath(u"notify-send"_s));
        QVERIFY(program.open(QIODevice::WriteOnly));
        program.write("#!/bin/sh\nprintf '%s\\n' \"$@\" >\"" + told.toUtf8() + ".part\"\nmv \"" + told.toUtf8()
                      + ".part\" \"" + told.toUtf8() + "\"\n");
        QVERIFY(program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        program.close();
        QProcessEnvironment environment;
        environment.insert(u"PATH"_s, folder.path() + u":/usr/bin:/bin"_s);
        notifyDesktop(u"Dockerfile"_s, u"Built in 3 s"_s, environment);
        QTRY_VERIFY(QFile::exists(told));
        QFile answer(told);
        QVERIFY(answer.open(QIODevice::ReadOnly));
        QCOMPARE(answer.readAll().split('\n').sliced(2), (QByteArrayList{"--", "Dockerfile", "Built in 3 s", ""}));
    }

    void withoutItNothingHappens() { notifyDesktop(u"a"_s, u"b"_s, QProcessEnvironment()); }
};

QTEST_GUILESS_MAIN(DesktopNotificationTest)

#include "tst_desktopnotification.moc"
