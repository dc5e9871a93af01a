// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "document/filewriting.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace Stagecraft;
using Stagecraft::Document::writeFile;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "unreadable"_ba;
}

struct stat statusOf(const QString &path)
{
    struct stat status = {};
    (void)::stat(QFile::encodeName(path).constData(), &status);
    return status;
}

/// The rights of another user for the time of a test; false where this one may not give its own up.
class OtherUser
{
public:
    OtherUser()
        : m_isOther(::geteuid() == 0 && ::seteuid(nobody) == 0)
    { }
    ~OtherUser()
    {
        if (m_isOther)
            (void)!::seteuid(0);
    }
    Q_DISABLE_COPY_MOVE(OtherUser)
    [[nodiscard]] bool isOther() const { return m_isOther || ::geteuid() != 0; }

private:
    static constexpr uid_t nobody = 65534;
    bool m_isOther;
};

} // namespace

class FileWritingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void aNewFileHasThePermissionsAskedFor()
    {
        const mode_t mask = ::umask(022);
        QVERIFY(writeFile(path(u"open"_s), "FROM a"_ba));
        QVERIFY(writeFile(path(u"closed"_s), "FROM b"_ba, 0600));
        ::umask(mask);
        QCOMPARE(contentOf(path(u"open"_s)), "FROM a"_ba);
        QCOMPARE(statusOf(path(u"open"_s)).st_mode & 07777, 0644U);
        QCOMPARE(statusOf(path(u"closed"_s)).st_mode & 07777, 0600U);
        QCOMPARE(names(), (QStringList{u"closed"_s, u"open"_s}));
    }

    void permissionsStay_data()
    {
        QTest::addColumn<unsigned>("mode");
        for (const unsigned mode : {0600U, 0644U, 0664U, 0755U, 0666U, 02755U})
            QTest::newRow(QByteArray::number(mode, 8).constData()) << mode;
    }

    void permissionsStay()
    {
        QFETCH(unsigned, mode);
        put(u"Dockerfile"_s, "old"_ba);
        QCOMPARE(::chmod(QFile::encodeName(path(u"Dockerfile"_s)).constData(), mode), 0);
        QVERIFY(writeFile(path(u"Dockerfile"_s), "new"_ba));
        QCOMPARE(contentOf(path(u"Dockerfile"_s)), "new"_ba);
        QCOMPARE(statusOf(path(u"Dockerfile"_s)).st_mode & 07777, mode);
    }

    void ownerAndGroupStay()
    {
        put(u"Dockerfile"_s, "old"_ba);
        if (::chown(QFile::encodeName(path(u"Dockerfile"_s)).constData(), 1234, 4321) != 0)
            QSKIP("files cannot be given away here");
        QVERIFY(writeFile(path(u"Dockerfile"_s), "new"_ba));
        QCOMPARE(statusOf(path(u"Dockerfile"_s)).st_uid, 1234U);
        QCOMPARE(statusOf(path(u"Dockerfile"_s)).st_gid, 4321U);
    }

    void attributesStay()
    {
        put(u"Dockerfile"_s, "old"_ba);
        const QByteArray file = QFile::encodeName(path(u"Dockerfile"_s));
        if (::setxattr(file.constData(), "user.note", "mine", 4, 0) != 0)
            QSKIP("this file system has no attributes");
        QVERIFY(writeFile(path(u"Dockerfile"_s), "new"_ba));
        QByteArray value(16, '\0');
        QCOMPARE(::getxattr(file.constData(), "user.note", value.data(), 16), 4);
        QVERIFY(value.startsWith("mine"));
    }

    void theOldFileIsReplacedAndNotWrittenTo()
    {
        put(u"Dockerfile"_s, "old"_ba);
        QFile reader(path(u"Dockerfile"_s));
        QVERIFY(reader.open(QIODevice::ReadOnly));
        QVERIFY(writeFile(path(u"Dockerfile"_s), "new text"_ba));
        // Who has it open sees all of the old one.
        QCOMPARE(reader.readAll(), "old"_ba);
        QCOMPARE(names(), QStringList{u"Dockerfile"_s});
    }

    void linksStayLinks()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"real"_s));
        put(u"real/Dockerfile"_s, "old"_ba);
        QVERIFY(QFile::link(u"real/Dockerfile"_s, path(u"first"_s)));
        QVERIFY(QFile::link(u"first"_s, path(u"second"_s)));
        QVERIFY(writeFile(path(u"second"_s), "new"_ba));
        QVERIFY(QFileInfo(path(u"second"_s)).isSymLink());
        QVERIFY(QFileInfo(path(u"first"_s)).isSymLink());
        QCOMPARE(contentOf(path(u"real/Dockerfile"_s)), "new"_ba);
    }

    void aLinkToNothingMakesItsTarget()
    {
        QVERIFY(QFile::link(u"later"_s, path(u"Dockerfile"_s)));
        QVERIFY(writeFile(path(u"Dockerfile"_s), "new"_ba));
        QVERIFY(QFileInfo(path(u"Dockerfile"_s)).isSymLink());
        QCOMPARE(contentOf(path(u"later"_s)), "new"_ba);
    }

    void linksInACircleAreRefused()
    {
        QVERIFY(QFile::link(u"b"_s, path(u"a"_s)));
        QVERIFY(QFile::link(u"a"_s, path(u"b"_s)));
        const Result<Done> written = writeFile(path(u"a"_s), "new"_ba);
        // Whatever comes of it, both are as they were or one is a file: nothing else is touched, and nothing hangs.
        QVERIFY(!written || contentOf(path(u"a"_s)) == "new"_ba);
    }

    void aFileOfSeveralNamesStaysOneFile()
    {
        put(u"Dockerfile"_s, "a long old text"_ba);
        QCOMPARE(::link(QFile::encodeName(path(u"Dockerfile"_s)).constData(),
                        QFile::encodeName(path(u"other"_s)).constData()),
                 0);
        QVERIFY(writeFile(path(u"Dockerfile"_s), "new"_ba));
        QCOMPARE(contentOf(path(u"other"_s)), "new"_ba);
        QCOMPARE(statusOf(path(u"other"_s)).st_ino, statusOf(path(u"Dockerfile"_s)).st_ino);
    }

    void aFileThatNobodyMayWriteToIsRefused()
    {
        put(u"Dockerfile"_s, "old"_ba);
        QVERIFY(QFile::setPermissions(path(u"Dockerfile"_s), QFile::ReadOwner | QFile::ReadGroup));
        const Result<Done> written = writeFile(path(u"Dockerfile"_s), "new"_ba);
        QVERIFY(!written);
        QVERIFY2(written.error().message.contains(u"may not be written to"_s), qPrintable(written.error().message));
        QCOMPARE(contentOf(path(u"Dockerfile"_s)), "old"_ba);
    }

    void inAFolderThatTakesNoFileTheOldOneIsWrittenTo()
    {
        put(u"Dockerfile"_s, "a long old text"_ba);
        QCOMPARE(::chmod(QFile::encodeName(path(u"Dockerfile"_s)).constData(), 0666), 0);
        QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0555), 0);
        {
            const OtherUser user;
            QVERIFY(user.isOther());
            QVERIFY(writeFile(path(u"Dockerfile"_s), "new"_ba));
            const Result<Done> written = writeFile(path(u"fresh"_s), "new"_ba);
            QVERIFY(!written);
            QVERIFY2(written.error().message.contains(u"no file may be made"_s), qPrintable(written.error().message));
        }
        QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0755), 0);
        QCOMPARE(contentOf(path(u"Dockerfile"_s)), "new"_ba);
        QCOMPARE(names(), QStringList{u"Dockerfile"_s});
    }

    void whatIsNoFileIsRefused()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
        QCOMPARE(::mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), 0600), 0);
        QVERIFY(!writeFile(path(u"folder"_s), "new"_ba));
        QVERIFY(!writeFile(path(u"pipe"_s), "new"_ba));
        QVERIFY(!writeFile(u"/dev/null"_s, "new"_ba));
        const Result<Done> written = writeFile(path(u"no/such/Dockerfile"_s), "new"_ba);
        QVERIFY(!written);
        QVERIFY2(written.error().message.contains(u"there is no folder"_s), qPrintable(written.error().message));
    }

    void aFileThatCannotBeWrittenWholeStaysTheOldOne()
    {
        put(u"Dockerfile"_s, "old"_ba);
        rlimit limit = {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &limit), 0);
        const rlimit tight{4096, limit.rlim_max};
        const auto before = std::signal(SIGXFSZ, SIG_IGN);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
        const Result<Done> written = writeFile(path(u"Dockerfile"_s), QByteArray(100'000, 'a'));
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &limit), 0);
        std::signal(SIGXFSZ, before);
        QVERIFY(!written);
        QVERIFY2(written.error().message.contains(u"cannot be saved: "_s), qPrintable(written.error().message));
        QCOMPARE(contentOf(path(u"Dockerfile"_s)), "old"_ba);
        QCOMPARE(names(), QStringList{u"Dockerfile"_s});
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(FileWritingTest)

#include "tst_filewriting.moc"
