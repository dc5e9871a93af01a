// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/project/peers.h"

#include "app/project/openfiles.h"

#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QLocalSocket>

#include <algorithm>

namespace Stagecraft::App {

namespace {

constexpr int connectingInMilliseconds = 200;
constexpr int answeringInMilliseconds = 500;
constexpr qint64 longestQuestion = 64 * 1024;
constexpr char tokenName[] = "XDG_ACTIVATION_TOKEN";

/// Whether who listens at \a address shows the file. Nobody does: what a killed program left is taken away.
bool isShownAt(const QString &address, const QString &path)
{
    QLocalSocket socket;
    socket.connectToServer(address);
    if (!socket.waitForConnected(connectingInMilliseconds)) {
        if (socket.error() == QLocalSocket::ConnectionRefusedError)
            QFile::remove(address);
        return false;
    }
    QDataStream stream(&socket);
    // With the permission to come to the front, which the one has that was started by a person.
    stream << path << qgetenv(tokenName);
    bool isShown = false;
    while (socket.waitForReadyRead(answeringInMilliseconds)) {
        stream.startTransaction();
        stream >> isShown;
        if (stream.commitTransaction())
            return isShown;
    }
    return false;
}

} // namespace

Peers::Peers(const QString &folder, const QString &name, OpenFiles *files, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_name(name)
    , m_files(files)
{
    connect(&m_server, &QLocalServer::newConnection, this, &Peers::answer);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    const QString address = m_folder + u'/' + m_name;
    QFile::remove(address);
    if (QDir().mkpath(m_folder))
        m_server.listen(address);
    m_files->setPeers(this);
}

Peers::~Peers()
{
    m_files->setPeers(nullptr);
}

QStringList Peers::others() const
{
    QStringList names = QDir(m_folder).entryList(QDir::System | QDir::Files);
    names.removeOne(m_name);
    return names;
}

bool Peers::show(const QString &path) const
{
    return std::ranges::any_of(others(), [&](const QString &name) { return isShownAt(m_folder + u'/' + name, path); });
}

void Peers::answer()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            QDataStream stream(socket);
            QString path;
            QByteArray token;
            if (socket->bytesAvailable() > longestQuestion)
                return socket->abort();
            stream.startTransaction();
            stream >> path >> token;
            if (!stream.commitTransaction())
                return;
            if (!token.isEmpty())
                qputenv(tokenName, token);
            stream << m_files->showHere(path);
        });
    }
}

} // namespace Stagecraft::App
