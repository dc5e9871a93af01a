// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "build/recordedlog.h"

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
                          {line.section(u' ', 3), line.section(u' ', 2, 2).toInt(), false}});
    }
    return lines;
}

} // namespace Stagecraft::Build
