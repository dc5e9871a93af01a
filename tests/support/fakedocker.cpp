// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/fakedocker.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Stagecraft::Test {

namespace {

constexpr auto versionAnswer = R"({"Client":{"Version":"26.1.5+dfsg1","Context":"default"},
    "Server":{"Version":"26.1.5+dfsg1","Os":"linux","Arch":"amd64","Components":[{"Name":"Engine"}]}})";
constexpr auto infoAnswer = R"({"Driver":"overlay2","DriverStatus":[["Backing Filesystem","extfs"]],
    "ClientInfo":{"Plugins":[{"Name":"buildx","Version":"0.13.1+ds1"}]}})";
constexpr auto builderAnswer = "Name:   default\nDriver: docker\n\nNodes:\nName:      other\nDriver:    not this\n";
constexpr auto imageAnswer = R"({"Id":"%1","RepoTags":[],"Size":2024662,"Os":"linux","Architecture":"amd64"})";

} // namespace

FakeDocker::FakeDocker()
{
    const QString source = QStringLiteral(STAGECRAFT_SOURCE "/tests/support/fake-docker");
    QFile::copy(source, path(m_program));
    answer(u"version"_s, versionAnswer);
    answer(u"info"_s, infoAnswer);
    answer(u"context-inspect"_s, "unix:///var/run/docker.sock\n");
    answer(u"context-ls"_s, "default\nfar\n");
    answer(u"buildx-inspect"_s, builderAnswer);
    answer(
        u"buildx-ls"_s,
        "NAME/NODE DRIVER/ENDPOINT\ndefault* docker\n \\_ default default running\nfarm remote\n  farm0 tcp://farm\n");
    answer(u"image-inspect"_s, QByteArray(imageAnswer).replace("%1", imageId));
    answer(u"buildx-build"_s, {}, 1);
}

void FakeDocker::answer(const QString &command, const QByteArray &output, int exit, const QByteArray &errors)
{
    QFile::remove(path(command + u".sh"_s));
    write(command + u".out"_s, output);
    write(command + u".err"_s, errors);
    write(command + u".exit"_s, QByteArray::number(exit));
}

void FakeDocker::script(const QString &command, const QByteArray &lines)
{
    write(command + u".sh"_s, lines + '\n');
}

void FakeDocker::rename(const QString &name)
{
    QFile::rename(path(m_program), path(name));
    m_program = name;
}

void FakeDocker::remove()
{
    QFile::remove(path(m_program));
}

QProcessEnvironment FakeDocker::environment() const
{
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, m_folder.path());
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"HOME"_s, m_folder.path());
    environment.insert(u"RECORDINGS"_s, QStringLiteral(STAGECRAFT_SOURCE "/tests/engine/recordings"));
    return environment;
}

Engine::EngineInfo FakeDocker::engine() const
{
    Engine::EngineInfo info;
    info.tier = Engine::Tier::Live;
    info.program = path(m_program);
    info.name = u"Docker Engine"_s;
    info.version = info.clientVersion = u"26.1.5"_s;
    info.platform = u"linux/amd64"_s;
    info.context = info.builder = u"default"_s;
    info.contexts = QStringList{u"default"_s, u"far"_s};
    info.builders = QStringList{u"default"_s, u"farm"_s};
    info.driver = u"docker"_s;
    info.buildxVersion = u"0.13.1"_s;
    info.storageDriver = u"overlay2"_s;
    return info;
}

QStringList FakeDocker::calls() const
{
    QFile file(path(u"calls"_s));
    const QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts);
}

void FakeDocker::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("The fake engine cannot be set up in %s.", qUtf8Printable(m_folder.path()));
}

} // namespace Stagecraft::Test
