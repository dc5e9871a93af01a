// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTest>

namespace Stagecraft::Test {

/// One run of the built program, as a process.
class Program
{
public:
    Program(const QStringList &arguments, const QString &folder, const QProcessEnvironment &environment)
    {
        m_process.setProcessEnvironment(environment);
        m_process.setWorkingDirectory(folder);
        m_process.setReadChannel(QProcess::StandardError); // The one that hasSaid() waits for.
        m_process.start(QStringLiteral(STAGECRAFT_PROGRAM), arguments);
        m_process.waitForStarted();
        m_process.closeWriteChannel();
    }

    ~Program()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;

    [[nodiscard]] qint64 id() const { return m_process.processId(); }

    /// Waits for the end and gives the exit code; −1 where it ended by a signal or not at all.
    [[nodiscard]] int exitCode()
    {
        const bool ended = m_process.state() == QProcess::NotRunning || m_process.waitForFinished(400'000);
        m_output += m_process.readAllStandardOutput();
        m_errors += m_process.readAllStandardError();
        return ended && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }

    /// Waits for \a text on standard error.
    [[nodiscard]] bool hasSaid(const QByteArray &text)
    {
        while (!m_errors.contains(text)) {
            if (!m_process.waitForReadyRead(60'000))
                return false;
            m_errors += m_process.readAllStandardError();
            m_output += m_process.readAllStandardOutput();
        }
        return true;
    }

    [[nodiscard]] const QByteArray &output() const { return m_output; }
    [[nodiscard]] const QByteArray &errors() const { return m_errors; }
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(m_output).object(); }

    /// The events of a build, one a line.
    [[nodiscard]] QList<QJsonObject> events() const
    {
        QList<QJsonObject> events;
        for (const QByteArray &line : m_output.split('\n')) {
            if (!line.isEmpty())
                events.append(QJsonDocument::fromJson(line).object());
        }
        return events;
    }

private:
    QProcess m_process;
    QByteArray m_output;
    QByteArray m_errors;
};

/// Fails the test where \a object lacks one of the keys, written as in "a b c".
inline void verifyKeys(const QJsonObject &object, const char *keys)
{
    for (const QByteArray &key : QByteArray(keys).split(' '))
        QVERIFY2(object.contains(QLatin1StringView(key)), key + " is missing in " + QJsonDocument(object).toJson());
}

/// Keys of the public format that a comparison and a measured image have.
inline void verifyComparison(const QJsonObject &comparison)
{
    using namespace Qt::StringLiterals;
    verifyKeys(comparison, "format verdict before after reductionPercent causes");
    for (const auto side : {"before"_L1, "after"_L1})
        verifyKeys(comparison[side].toObject(),
                   "label imageId platform engine contentBytes downloadBytes downloadExact layers buildSeconds runs "
                   "pushSeconds pushBasis bandwidthMbit wastedBytes efficiency");
    verifyKeys(comparison["reductionPercent"_L1].toObject(),
               "contentBytes downloadBytes layers buildSeconds pushSeconds");
    verifyKeys(comparison["causes"_L1][0].toObject(), "bytes kind text line stage side");
}

inline void verifyMeasurement(const QJsonObject &measurement)
{
    using namespace Qt::StringLiterals;
    verifyKeys(measurement,
               "format reference platform contentBytes tarBytes downloadBytes downloadExact engineBytes engineStore "
               "layers finalBytes wastedBytes efficiency");
    verifyKeys(measurement["layers"_L1][0].toObject(), "digest diffId contentBytes liveBytes createdBy line");
}

/// The first event starts a build, the last ends it, and all have the keys of the public format.
inline void verifyEvents(const QList<QJsonObject> &events)
{
    using namespace Qt::StringLiterals;
    QVERIFY(events.size() >= 2);
    QCOMPARE(events.first()["format"_L1].toString(), u"stagecraft-build/1"_s);
    verifyKeys(events.first(), "event command engine context file");
    verifyKeys(events.first()["engine"_L1].toObject(), "name context builder driver version mode");
    for (const QJsonObject &event : events) {
        const QString name = event["event"_L1].toString();
        if (name == "step"_L1)
            verifyKeys(event, "id name stages lines state seconds mapping");
        else if (name == "log"_L1)
            verifyKeys(event, "id stream text clipped");
        else
            QCOMPARE(&event == &events.first() || &event == &events.last() || name == "warning"_L1, true);
    }
    QCOMPARE(events.first()["event"_L1].toString(), u"started"_s);
    QCOMPARE(events.last()["event"_L1].toString(), u"finished"_s);
    verifyKeys(events.last(), "status imageId tags seconds contentBytes error");
}

} // namespace Stagecraft::Test
