// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "build/buildsecrets.h"

#include "dockerfile/secretname.h"

#include <QFile>
#include <QFileInfo>
#include <QMap>

using namespace Qt::StringLiterals;

namespace Stagecraft::Build {

namespace {

constexpr qint64 maximumFile = 64 << 10;
constexpr qsizetype minimumSecret = 4;

/// The fields of one line of CSV, which is how buildx reads a secret.
QStringList separated(const QString &line)
{
    QStringList fields{QString()};
    bool quoted = false;
    for (const QChar character : line) {
        if (character == u'"')
            quoted = !quoted;
        else if (character == u',' && !quoted)
            fields.append(QString());
        else
            fields.last() += character;
    }
    return fields;
}

QMap<QString, QString> fieldsOf(const QString &secret)
{
    const QStringList written = separated(secret);
    QMap<QString, QString> fields;
    for (const QString &field : written)
        fields.insert(field.section(u'=', 0, 0).trimmed().toLower(), field.section(u'=', 1));
    return fields;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    const bool readable = QFileInfo(path).isFile() && file.size() <= maximumFile && file.open(QIODevice::ReadOnly);
    return readable ? file.readAll() : QByteArray();
}

/// As buildx resolves it: a file where one is named, else a variable, by default that of the id.
QByteArray valueOf(const QString &secret, const QProcessEnvironment &environment)
{
    const QMap<QString, QString> fields = fieldsOf(secret);
    const QString id = fields.value(u"id"_s);
    QString path = fields.value(u"src"_s, fields.value(u"source"_s));
    QString variable = fields.value(u"env"_s, id);
    if (fields.value(u"type"_s) == "env"_L1 && !path.isEmpty())
        variable = std::exchange(path, {});
    if (path.isEmpty() && environment.contains(variable))
        return environment.value(variable).toUtf8();
    return contentOf(path.isEmpty() ? id : path);
}

void appendLines(QByteArrayList &values, const QByteArray &secret)
{
    const QByteArrayList lines = secret.split('\n');
    for (const QByteArray &line : lines) {
        const QByteArray trimmed = line.trimmed();
        if (trimmed.size() >= minimumSecret && !values.contains(trimmed))
            values.append(trimmed);
    }
}

/// The value of an argument that is a secret by its name: given, or taken from the environment.
QByteArray argumentValue(const QString &name, const std::optional<QString> &value,
                         const QProcessEnvironment &environment)
{
    return Dockerfile::isSecretName(name) ? value.value_or(environment.value(name)).toUtf8() : QByteArray();
}

} // namespace

QByteArrayList secretValues(const BuildRequest &request, const QProcessEnvironment &environment)
{
    QByteArrayList values;
    for (const QString &secret : request.secrets)
        appendLines(values, valueOf(secret, environment));
    for (auto it = request.arguments.cbegin(); it != request.arguments.cend(); ++it)
        appendLines(values, argumentValue(it.key(), it.value(), environment));
    // The longest first: a secret may be part of another.
    std::sort(values.begin(), values.end(),
              [](const QByteArray &left, const QByteArray &right) { return left.size() > right.size(); });
    return values;
}

} // namespace Stagecraft::Build
