// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "advice/runtimebase.h"

#include <QTest>

using namespace Stagecraft::Advice;
using namespace Qt::StringLiterals;

class RuntimeBaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proposes_data();
    void proposes();
};

void RuntimeBaseTest::proposes_data()
{
    QTest::addColumn<QString>("builder");
    QTest::addColumn<bool>("needsShell");
    QTest::addColumn<QString>("first");
    const auto row = [](const QString &builder, bool needsShell, const QString &first) {
        QTest::addRow("%s%s", qPrintable(builder), needsShell ? " with a shell" : "") << builder << needsShell << first;
    };
    row(u"golang:1.24"_s, false, u"gcr.io/distroless/static-debian12:nonroot"_s);
    row(u"golang:1.24"_s, true, u"alpine:3.21"_s);
    row(u"docker.io/library/golang:1.24-alpine"_s, true, u"alpine:3.21"_s);
    row(u"rust:1.83"_s, false, u"debian:bookworm-slim"_s);
    row(u"rust:1.83-alpine"_s, false, u"alpine:3.21"_s);
    row(u"node:22"_s, true, u"node:22-slim"_s);
    row(u"node:22-alpine"_s, true, QString());
    row(u"python:3.13-bookworm"_s, false, u"python:3.13-bookworm-slim"_s);
    row(u"python:3.13-slim"_s, false, QString());
    row(u"maven:3.9-eclipse-temurin-21"_s, false, u"eclipse-temurin:21-jre"_s);
    row(u"gradle:8-jdk17"_s, false, u"eclipse-temurin:17-jre"_s);
    row(u"gradle:8.10-jdk21-alpine"_s, false, u"eclipse-temurin:21-jre-alpine"_s);
    row(u"eclipse-temurin:21"_s, false, u"eclipse-temurin:21-jre"_s);
    row(u"eclipse-temurin:21-jre"_s, false, QString());
    row(u"openjdk:11-jdk"_s, false, u"eclipse-temurin:11-jre"_s);
    row(u"maven"_s, false, QString());
    row(u"mcr.microsoft.com/dotnet/sdk:9.0"_s, false, u"mcr.microsoft.com/dotnet/aspnet:9.0"_s);
    row(u"debian:bookworm"_s, true, u"debian:bookworm-slim"_s);
    row(u"debian:bookworm-slim"_s, true, QString());
    row(u"golang:${GO_VERSION}"_s, false, QString());
    row(u"example.com/our/image:1"_s, false, QString());
    row(QString(), false, QString());
}

void RuntimeBaseTest::proposes()
{
    QFETCH(QString, builder);
    QFETCH(bool, needsShell);
    QFETCH(QString, first);
    QCOMPARE(runtimeBases(builder, needsShell).value(0), first);
}

QTEST_GUILESS_MAIN(RuntimeBaseTest)

#include "tst_runtimebase.moc"
