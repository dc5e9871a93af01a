// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "build/recordedlog.h"

#include <QCoreApplication>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Stagecraft::Build {

LogWriter::LogWriter(const QString &path)
    : m_file(path)
{
    if (!path.isEmpty())
        (void)m_file.open(QIODevice::WriteOnly | QIODevice::Truncate, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

void LogWriter::append(int step, double seconds, const Engine::LogLines &lines)
{
    if (!m_file.isOpen())
        return;
    const QString head = u"%1 %2 "_s.arg(QString::number(step), QString::number(seconds, 'f', 2));
    QByteArray text;
    for (const Engine::LogLine &line : lines)
        text += (head + QString::number(line.stream) + u' ' + line.text + u'\n').toUtf8();
    if (m_file.write(text) != text.size())
        m_file.close();
}

QList<RecordedLine> readLog(const QString &path, qint64 mostBytes)
{
    QList<RecordedLine> lines;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    if (file.size() > mostBytes) {
        file.seek(file.size() - mostBytes);
        file.readLine();
    }
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).chopped(1);
        const int step = line.section(u' ', 0, 0).toInt();
        if (step > 0)
            lines.append({step,
                          line.section(u' ', 1, 1).toDouble(),
                          {line.section(u' ', 3), line.section(u' ', 2, 2).toInt(), false, {}}});
    }
    return lines;
}

Result<Done> copyLogText(const QString &log, const QString &path)
{
    QFile in(log);
    QSaveFile out(path);
    if (!in.open(QIODevice::ReadOnly))
        return Error{QCoreApplication::translate("Build", "The log is no longer there."), in.errorString()};
    bool good = out.open(QIODevice::WriteOnly);
    while (good && !in.atEnd()) {
        const QByteArray line = in.readLine();
        // "STEP SECONDS STREAM " stands before the text.
        const qsizetype text = line.indexOf(' ', line.indexOf(' ', line.indexOf(' ') + 1) + 1) + 1;
        good = out.write(line.sliced(text)) >= 0;
    }
    if (!good || !out.commit())
        return Error{QCoreApplication::translate("Build", "The log could not be written."), out.errorString()};
    return Done{};
}

} // namespace Stagecraft::Build
