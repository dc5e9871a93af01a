// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "build/vertexname.h"

#include <QTest>

using namespace Stagecraft::Build;
using namespace Qt::StringLiterals;

namespace {

QString described(const std::optional<VertexName> &name)
{
    if (!name)
        return u"none"_s;
    QStringList parts{name->platform, name->stage, u"%1/%2"_s.arg(name->number).arg(name->count)};
    if (name->onBuild)
        parts.append(u"ONBUILD"_s);
    if (name->link)
        parts.append(u"LINK"_s);
    return (parts << name->keyword << name->command).join(u'|');
}

} // namespace

class VertexNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("parts");
        QTest::addColumn<BuildStep::Kind>("kind");
        const auto row = [](const QString &name, const QString &parts, BuildStep::Kind kind) {
            QTest::newRow(qUtf8Printable(name)) << name << parts << kind;
        };
        using Kind = BuildStep::Kind;
        row(u"[2/2] RUN make"_s, u"||2/2|RUN|RUN make"_s, Kind::Instruction);
        row(u"[builder  3/12] COPY . ."_s, u"|builder|3/12|COPY|COPY . ."_s, Kind::Instruction);
        row(u"[stage-1 1/3] FROM docker.io/library/alpine:3@sha256:1"_s,
            u"|stage-1|1/3|FROM|FROM docker.io/library/alpine:3@sha256:1"_s, Kind::Base);
        row(u"[linux/arm64 builder 2/4] RUN a"_s, u"linux/arm64|builder|2/4|RUN|RUN a"_s, Kind::Instruction);
        row(u"[linux/amd64->linux/arm64 builder 2/4] RUN a"_s, u"linux/amd64->linux/arm64|builder|2/4|RUN|RUN a"_s,
            Kind::Instruction);
        row(u"[linux/arm64 2/4] RUN a"_s, u"linux/arm64||2/4|RUN|RUN a"_s, Kind::Instruction);
        row(u"[app 2/3] ONBUILD RUN a"_s, u"|app|2/3|ONBUILD|RUN|RUN a"_s, Kind::Instruction);
        row(u"[c 1/3] LINK COPY --link a /a"_s, u"|c|1/3|LINK|COPY|COPY --link a /a"_s, Kind::Instruction);
        row(u"[a 2/3] RUN if [ -f x ]; then\n  make [1/2] it; fi"_s,
            u"|a|2/3|RUN|RUN if [ -f x ]; then\n  make [1/2] it; fi"_s, Kind::Instruction);
        row(u"FROM acme/base:1@sha256:1"_s, u"||0/0|FROM|FROM acme/base:1@sha256:1"_s, Kind::Base);
        row(u"[internal] load build context"_s, u"none"_s, Kind::Internal);
        row(u"[auth] acme/base:pull token for registry"_s, u"none"_s, Kind::Internal);
        row(u"exporting to image"_s, u"none"_s, Kind::Export);
        row(u"importing cache manifest from acme/cache"_s, u"none"_s, Kind::Internal);
        row(u"[1/2]RUN a"_s, u"none"_s, Kind::Internal);
        row(u"[99999999999/2] RUN a"_s, u"none"_s, Kind::Internal);
    }

    void names()
    {
        QFETCH(const QString, name);
        const QString parts = described(vertexNameFrom(name));
        QTEST(parts, "parts");
        QTEST(vertexKind(name), "kind");
    }
};

QTEST_GUILESS_MAIN(VertexNameTest)

#include "tst_vertexname.moc"
