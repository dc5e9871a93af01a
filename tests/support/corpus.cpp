// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/corpus.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Stagecraft::Corpus {

QString folder()
{
    const QString given = qEnvironmentVariable("STAGECRAFT_CORPUS");
    return given.isEmpty() ? QStringLiteral(STAGECRAFT_SOURCE "/../shared/corpus") : given;
}

bool isThere()
{
    return QFile::exists(folder() + "/parse.jsonl"_L1);
}

QByteArray text(const QString &file)
{
    QFile opened(folder() + u'/' + file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

QList<QJsonObject> records(const QString &name)
{
    QList<QJsonObject> result;
    const QList<QByteArray> lines = text(name).split('\n');
    for (const QByteArray &line : lines) {
        if (!line.isEmpty())
            result.append(QJsonDocument::fromJson(line).object());
    }
    return result;
}

} // namespace Stagecraft::Corpus
