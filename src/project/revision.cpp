// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "project/revision.h"

#include "project/gitcall.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Stagecraft::Project {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Project)
};

} // namespace

bool isRevision(const QString &word)
{
    static const QRegularExpression shape(u"\\A[A-Za-z0-9_@][A-Za-z0-9_./^~@{}-]*\\z"_s);
    return shape.match(word).hasMatch() && !word.contains(".."_L1);
}

Result<QByteArray> fileAtRevision(const QString &path, const QString &revision, const QProcessEnvironment &environment)
{
    const QFileInfo file(path);
    if (!isRevision(revision))
        return Error{Text::tr("“%1” is no revision of git.").arg(revision), {}};
    const auto call =
        gitCall(file.absolutePath(), {u"cat-file"_s, u"blob"_s, revision + u":./"_s + file.fileName()}, environment);
    return call ? gitAnswer(*call, path, revision) : call.error();
}

} // namespace Stagecraft::Project
