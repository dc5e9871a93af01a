// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/document/documentsession.h"
#include "app/graph/graphcontroller.h"

#include <QTest>

#include <algorithm>

namespace Stagecraft::App {

inline const QByteArray shop = "FROM node:22 AS assets\n"
                               "WORKDIR /web\n"
                               "RUN npm run build\n"
                               "\n"
                               "FROM golang:1.24 AS builder\n"
                               "WORKDIR /src\n"
                               "COPY . .\n"
                               "RUN go build -o /out/server ./cmd/server\n"
                               "\n"
                               "FROM scratch AS final\n"
                               "COPY --from=assets /web/dist /srv/static\n"
                               "COPY --from=builder /out/server /server\n"
                               "COPY --from=builder /src/LICENSE /LICENSE\n";

/// A session with a canvas, as a window would hold them.
struct Canvas
{
    DocumentSession session;
    GraphController controller;

    explicit Canvas(const QByteArray &text = shop)
    {
        session.document()->reset(text);
        controller.setSession(&session);
    }

    QByteArray text() const { return session.document()->bytes(); }

    int id(const QString &name) const
    {
        const QList<CanvasNode> &nodes = controller.shownGraph().nodes;
        const auto found = std::ranges::find(nodes, name, &CanvasNode::name);
        return found == nodes.cend() ? 0 : found->id;
    }

    const NodeRow *row(const QString &name) { return controller.nodes()->row(id(name)); }

    const EdgeRow *edge(const QString &from, const QString &to, Graph::Edge::Kind kind)
    {
        return controller.edges()->row(EdgeModel::edgeId({id(from), id(to), kind}));
    }

    /// Types over a part of the text and lets the graph follow.
    void type(const QByteArray &before, const QByteArray &after)
    {
        const qsizetype at = text().indexOf(before);
        session.document()->apply({{{at, at + before.size()}, after}}, Document::Document::Origin::Typing,
                                  QStringLiteral("Typing"));
        QTRY_COMPARE(session.graphTree().text(), text());
    }
};

} // namespace Stagecraft::App
