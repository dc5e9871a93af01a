// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "build/buildrequest.h"

#include <QRegularExpression>
#include <QTest>

using namespace Stagecraft;
using namespace Stagecraft::Build;
using namespace Qt::StringLiterals;

namespace {

using Change = void (*)(BuildRequest &, const QString &);

const BuildFiles files{u"/t/image-id"_s, u"/t/metadata.json"_s};

BuildRequest plainRequest()
{
    BuildRequest request;
    request.file = u"/p/Dockerfile"_s;
    request.context = u"/p"_s;
    return request;
}

/// What somebody would put into a project to have something else done.
const QStringList hostileValues{u"--push"_s,
                                u"-o=/etc"_s,
                                u"--output=type=local,dest=/"_s,
                                u"-"_s,
                                u"--"_s,
                                u"--allow=security.insecure"_s,
                                u"a --push"_s,
                                u"$(touch /tmp/x)"_s,
                                u"a\n--push"_s,
                                u"--load=false"_s,
                                u"=--push"_s,
                                u"../--push"_s};

} // namespace

Q_DECLARE_METATYPE(Change)

class BuildRequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainArguments()
    {
        const auto arguments = buildArguments(plainRequest(), files);
        const QStringList expected{u"buildx"_s,
                                   u"build"_s,
                                   u"--progress=rawjson"_s,
                                   u"--metadata-file=/t/metadata.json"_s,
                                   u"--iidfile=/t/image-id"_s,
                                   u"--provenance=false"_s,
                                   u"--load"_s,
                                   u"--file=/p/Dockerfile"_s,
                                   u"--tag="_s + privateTag(plainRequest()),
                                   u"/p"_s};
        QCOMPARE(*arguments, expected);
    }

    void allArguments()
    {
        BuildRequest request = plainRequest();
        request.target = u"final"_s;
        request.platform = u"linux/arm64/v8"_s;
        request.builder = u"mine"_s;
        request.arguments = {{u"A"_s, u"1 2"_s}, {u"B"_s, std::nullopt}, {u"C"_s, u""_s}};
        request.contexts = {{u"base"_s, u"docker-image://alpine"_s}};
        request.secrets = {u"id=x,env=X"_s};
        request.ssh = {u"default"_s};
        request.tags = {u"registry.example:5000/a/b:1.0"_s, u"b"_s};
        request.labels = {{u"org.example.commit"_s, u"a b"_s}};
        request.cacheFrom = {u"type=gha"_s};
        request.cacheTo = {u"type=inline"_s};
        request.noCacheStages = {u"builder"_s};
        request.network = u"none"_s;
        request.noCache = request.pull = true;
        request.output = BuildRequest::Output::Push;
        const QStringList expected{u"--push"_s,
                                   u"--file=/p/Dockerfile"_s,
                                   u"--target=final"_s,
                                   u"--platform=linux/arm64/v8"_s,
                                   u"--builder=mine"_s,
                                   u"--build-arg=A=1 2"_s,
                                   u"--build-arg=B"_s,
                                   u"--build-arg=C="_s,
                                   u"--build-context=base=docker-image://alpine"_s,
                                   u"--secret=id=x,env=X"_s,
                                   u"--ssh=default"_s,
                                   u"--tag=registry.example:5000/a/b:1.0"_s,
                                   u"--tag=b"_s,
                                   u"--label=org.example.commit=a b"_s,
                                   u"--cache-from=type=gha"_s,
                                   u"--cache-to=type=inline"_s,
                                   u"--no-cache-filter=builder"_s,
                                   u"--network=none"_s,
                                   u"--no-cache"_s,
                                   u"--pull"_s,
                                   u"/p"_s};
        QCOMPARE(buildArguments(request, files)->sliced(6), expected);
    }

    void outputsSayWhereTheyGo()
    {
        BuildRequest request = plainRequest();
        request.output = BuildRequest::Output::Folder;
        QVERIFY(!buildArguments(request, files));
        request.destination = u"/out/a,b"_s;
        QVERIFY(buildArguments(request, files)->contains(u"--output=type=local,\"dest=/out/a,b\""_s));
        QVERIFY(buildArguments(request, files)->filter(u"--tag"_s).isEmpty());
        request.output = BuildRequest::Output::Archive;
        QVERIFY(buildArguments(request, files)->contains(u"--load"_s));
        request.platform = u"linux/amd64,linux/arm64"_s;
        QVERIFY(!buildArguments(request, files));
    }

    void podmanIsAskedInItsOwnWords()
    {
        BuildRequest request = plainRequest();
        request.secrets = {u"id=x,env=X"_s};
        const QStringList expected{u"build"_s,
                                   u"--jobs=1"_s,
                                   u"--iidfile=/t/image-id"_s,
                                   u"--layers"_s,
                                   u"--file=/p/Dockerfile"_s,
                                   u"--secret=id=x,env=X"_s,
                                   u"--tag="_s + privateTag(request),
                                   u"/p"_s};
        QCOMPARE(*buildArguments(request, files, Engine::Tier::Podman), expected);
        QVERIFY(commandText(request, Engine::Tier::Podman)->startsWith(u"podman build --layers"_s));
        request.noCacheStages = {u"a"_s};
        QVERIFY(!buildArguments(request, files, Engine::Tier::Podman));
        request = plainRequest();
        request.tags = {u"a"_s};
        request.output = BuildRequest::Output::Push;
        QVERIFY(buildArguments(request, files));
        QVERIFY(!buildArguments(request, files, Engine::Tier::Podman));
    }

    void secretsAreOnNoCommandLine()
    {
        BuildRequest request = plainRequest();
        request.arguments = {{u"NPM_TOKEN"_s, u"hunter22"_s}, {u"VERSION"_s, u"1.2"_s}};
        const QStringList arguments = *buildArguments(request, files);
        QVERIFY(arguments.contains(u"--build-arg=NPM_TOKEN"_s));
        QVERIFY(arguments.contains(u"--build-arg=VERSION=1.2"_s));
        QVERIFY(!commandText(request)->contains(u"hunter22"_s));
        const QMap<QString, QString> expected{{u"NPM_TOKEN"_s, u"hunter22"_s}};
        QCOMPARE(clientVariables(request), expected);
    }

    void commandIsQuotedForAShell()
    {
        BuildRequest request = plainRequest();
        request.file = u"/my files/Docker'file"_s;
        request.privateName = u"stagecraft/shop:7"_s;
        QCOMPARE(*commandText(request),
                 u"docker buildx build --provenance=false --load '--file=/my files/Docker'\\''file' "
                 "--tag=stagecraft/shop:7 /p"_s);
    }

    void nothingCanBecomeAFlag_data()
    {
        QTest::addColumn<Change>("change");
        const auto row = [](const char *name, Change change) { QTest::newRow(name) << change; };
        row("file", [](BuildRequest &request, const QString &value) { request.file = value; });
        row("context", [](BuildRequest &request, const QString &value) { request.context = value; });
        row("target", [](BuildRequest &request, const QString &value) { request.target = value; });
        row("platform", [](BuildRequest &request, const QString &value) { request.platform = value; });
        row("builder", [](BuildRequest &request, const QString &value) { request.builder = value; });
        row("tag", [](BuildRequest &request, const QString &value) { request.tags = {value}; });
        row("argument", [](BuildRequest &request, const QString &value) { request.arguments = {{value, value}}; });
        row("argument of the environment",
            [](BuildRequest &request, const QString &value) { request.arguments = {{value, std::nullopt}}; });
        row("context by name",
            [](BuildRequest &request, const QString &value) { request.contexts = {{value, value}}; });
        row("secret", [](BuildRequest &request, const QString &value) { request.secrets = {value}; });
        row("ssh", [](BuildRequest &request, const QString &value) { request.ssh = {value}; });
    }

    /// Every argument is the one positional, one of the plain flags, or `--name=value` with a name of ours.
    void nothingCanBecomeAFlag()
    {
        QFETCH(const Change, change);
        static const QRegularExpression ours(
            u"^--(file|target|platform|builder|build-arg|build-context|secret|ssh|tag)="_s);
        for (const QString &value : hostileValues) {
            BuildRequest request = plainRequest();
            change(request, value);
            const auto arguments = buildArguments(request, files);
            if (!arguments)
                continue;
            const QStringList given = arguments->sliced(7); // After the fixed ones.
            for (const QString &argument : given.first(given.size() - 1))
                QVERIFY2(ours.match(argument).hasMatch(), qPrintable(argument));
            QVERIFY2(!given.last().startsWith(u'-'), qPrintable(given.last()));
            QVERIFY(!arguments->contains(u"--file=-"_s)); // Would read the Dockerfile from the input.
        }
    }

    void whatMakesNoSenseIsRefused_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *name, const QString &value, Change change) {
            QTest::newRow(name) << change << value;
        };
        row("no file", {}, [](BuildRequest &request, const QString &value) { request.file = value; });
        row("no context", {}, [](BuildRequest &request, const QString &value) { request.context = value; });
        row("a tag with a space", u"a b"_s,
            [](BuildRequest &request, const QString &value) { request.tags = {value}; });
        row("an upper-case tag", u"App"_s, [](BuildRequest &request, const QString &value) { request.tags = {value}; });
        row("an empty tag", {}, [](BuildRequest &request, const QString &value) { request.tags = {value}; });
        row("a flag among platforms", u"linux/amd64,--push"_s,
            [](BuildRequest &request, const QString &value) { request.platform = value; });
        row("a target with a slash", u"a/b"_s,
            [](BuildRequest &request, const QString &value) { request.target = value; });
        row("an argument without a name", {},
            [](BuildRequest &request, const QString &value) { request.arguments = {{value, u"1"_s}}; });
        row("a push without a name", {},
            [](BuildRequest &request, const QString &) { request.output = BuildRequest::Output::Push; });
    }

    void whatMakesNoSenseIsRefused()
    {
        QFETCH(const Change, change);
        QFETCH(const QString, value);
        BuildRequest request = plainRequest();
        change(request, value);
        const auto arguments = buildArguments(request, files);
        QVERIFY(!arguments);
        QVERIFY(!arguments.error().message.isEmpty());
    }

    void privateTagIsTheSameForTheSame()
    {
        const BuildRequest request = plainRequest();
        static const QRegularExpression shape(u"^stagecraft/build:[0-9a-f]{12}$"_s);
        QVERIFY(shape.match(privateTag(request)).hasMatch());
        BuildRequest other = request;
        other.file = u"/p/./x/../Dockerfile"_s;
        other.noCache = true;
        QCOMPARE(privateTag(other), privateTag(request));
        for (QString *field : {&other.target, &other.platform, &other.file}) {
            other = request;
            *field += u"x"_s;
            QVERIFY(privateTag(other) != privateTag(request));
        }
    }

    void parametersAreThoseOfTheRequest()
    {
        BuildRequest request = plainRequest();
        request.arguments = {{u"A"_s, u"1"_s}, {u"FROM_ENVIRONMENT"_s, std::nullopt}};
        request.target = u"final"_s;
        QCOMPARE(parametersOf(request, u"linux/arm64"_s).platform, u"linux/arm64"_s);
        request.platform = u"linux/riscv64"_s;
        const auto parameters = parametersOf(request, u"linux/arm64"_s);
        QCOMPARE(parameters.platform, u"linux/riscv64"_s);
        QCOMPARE(parameters.target, u"final"_s);
        QCOMPARE(parameters.arguments.size(), 1);
    }
};

QTEST_GUILESS_MAIN(BuildRequestTest)

#include "tst_buildrequest.moc"
