// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "edit/stagesnippets.h"

#include "edit/stageedit.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Stagecraft::Edit {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(StageSnippets)
};

constexpr auto goBuild = R"(FROM golang:1.24 AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY . .
RUN --mount=type=cache,target=/go/pkg/mod --mount=type=cache,target=/root/.cache/go-build CGO_ENABLED=0 go build -o /out/app .
)";

constexpr auto nodeBuild = R"(FROM node:22 AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN --mount=type=cache,target=/root/.npm npm ci
COPY . .
RUN npm run build
)";

constexpr auto pythonBuild = R"(FROM python:3.13-slim AS build
WORKDIR /app
RUN python -m venv /opt/venv
ENV PATH=/opt/venv/bin:$PATH
COPY requirements.txt ./
RUN --mount=type=cache,target=/root/.cache/pip pip install -r requirements.txt
)";

constexpr auto rustBuild = R"(FROM rust:1.83 AS build
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/usr/local/cargo/registry --mount=type=cache,target=/src/target cargo build --release && cp -r target/release /out
)";

constexpr auto mavenBuild = R"(FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY pom.xml ./
RUN --mount=type=cache,target=/root/.m2 mvn -B dependency:go-offline
COPY src ./src
RUN --mount=type=cache,target=/root/.m2 mvn -B package -DskipTests
)";

constexpr auto dotnetBuild = R"(FROM mcr.microsoft.com/dotnet/sdk:9.0 AS build
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/root/.nuget/packages dotnet publish -c Release -o /out
)";

constexpr auto cBuild = R"(FROM gcc:14 AS build
WORKDIR /src
COPY . .
RUN make
)";

constexpr auto distrolessRun = R"(FROM gcr.io/distroless/static-debian12:nonroot AS runtime
WORKDIR /app
USER nonroot
ENTRYPOINT ["/app/app"]
)";

constexpr auto alpineRun = R"(FROM alpine:3.21 AS runtime
RUN adduser -D -H app
WORKDIR /app
USER app
CMD ["/app/app"]
)";

constexpr auto nginxRun = R"(FROM nginxinc/nginx-unprivileged:1.27-alpine AS runtime
WORKDIR /usr/share/nginx/html
)";

} // namespace

QList<StageSnippet> stageSnippets()
{
    return {{Text::tr("Build a Go program"), goBuild},
            {Text::tr("Build a Node.js application"), nodeBuild},
            {Text::tr("Install Python packages"), pythonBuild},
            {Text::tr("Build a Rust program"), rustBuild},
            {Text::tr("Build a Java program with Maven"), mavenBuild},
            {Text::tr("Build a .NET program"), dotnetBuild},
            {Text::tr("Build a C or C++ program"), cBuild},
            {Text::tr("Run one static binary"), distrolessRun},
            {Text::tr("Run on Alpine as a user of its own"), alpineRun},
            {Text::tr("Serve static files"), nginxRun}};
}

QByteArray snippetText(const StageSnippet &snippet, const QString &name)
{
    if (name.isEmpty()) {
        return snippet.text;
    }
    const auto tree = Dockerfile::SyntaxTree::parse(snippet.text);
    const Result<PlannedEdit> renamed = renameStage(tree, Graph::resolve(tree), 0, name);
    return renamed ? applied(snippet.text, renamed->edits) : snippet.text;
}

QStringList commonBases()
{
    return {u"scratch"_s,
            u"gcr.io/distroless/static-debian12"_s,
            u"gcr.io/distroless/base-debian12"_s,
            u"alpine:3.21"_s,
            u"debian:12-slim"_s,
            u"busybox:1.37"_s,
            u"golang:1.24"_s,
            u"node:22"_s,
            u"python:3.13-slim"_s,
            u"rust:1.83"_s,
            u"eclipse-temurin:21"_s,
            u"mcr.microsoft.com/dotnet/sdk:9.0"_s,
            u"nginx:1.27-alpine"_s};
}

} // namespace Stagecraft::Edit
