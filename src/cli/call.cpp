// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/call.h"

#include "project/filereading.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDevice>
#include <QIODevice>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Stagecraft::Cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Foreign text must not steer the terminal it is shown on.
QString harmless(QString text)
{
    for (QChar &unit : text) {
        const bool steers = unit.category() == QChar::Other_Control || (unit >= u'\u202a' && unit <= u'\u202e')
            || (unit >= u'\u2066' && unit <= u'\u2069');
        if (steers && unit != u'\n' && unit != u'\t')
            unit = u'\ufffd';
    }
    return text;
}

void write(QIODevice &device, const QByteArray &text)
{
    device.write(text);
    if (auto *file = qobject_cast<QFileDevice *>(&device))
        file->flush();
}

} // namespace

bool Call::isInterrupted() const
{
    return m_surroundings.interruption && m_surroundings.interruption->isRequested();
}

QString Call::absolute(const QString &path) const
{
    return QDir::cleanPath(QDir(m_surroundings.folder).absoluteFilePath(path));
}

Result<QByteArray> Call::input() const
{
    const QByteArray text = m_streams.input.read(Project::largestTextFile + 1);
    if (text.size() > Project::largestTextFile)
        return Error{Text::tr("Standard input is too long for a Dockerfile."), {}};
    return text;
}

void Call::print(const QByteArray &text) const
{
    write(m_streams.output, text);
}

void Call::printJson(const QJsonObject &object) const
{
    print(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Call::complain(const QString &message) const
{
    write(m_streams.errors, "stagecraft: " + harmless(message).toUtf8() + '\n');
}

void Call::complain(const QString &file, TextPosition position, const QString &message) const
{
    complain(u"%1:%2:%3: %4"_s.arg(file, QString::number(position.line), QString::number(position.column), message));
}

void Call::note(const QString &text) const
{
    write(m_streams.errors, harmless(text).toUtf8() + '\n');
}

int Call::wrong(const QString &message) const
{
    complain(message);
    return WrongUse;
}

int Call::wrong(const Error &error) const
{
    return wrong(error.detail.isEmpty() ? error.message : error.message + u'\n' + error.detail);
}

int Call::deliver(const QByteArray &result) const
{
    const QString name = m_arguments.value(u"output"_s);
    if (name.isEmpty() || name == "-"_L1) {
        print(result);
        return Done;
    }
    QSaveFile file(absolute(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(result) != result.size() || !file.commit())
        return wrong(Text::tr("%1: cannot be written: %2").arg(name, file.errorString()));
    return Done;
}

} // namespace Stagecraft::Cli
