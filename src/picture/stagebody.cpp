// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "picture/stagebody.h"

#include "picture/nodemetrics.h"

#include <QCoreApplication>

#include <algorithm>

namespace Stagecraft::Picture {

namespace {

constexpr qreal padding = 12;
constexpr qreal keywordWidth = 76;
constexpr qreal widestStatus = 100;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Picture)
};

/// Beside an instruction success is nothing special.
QColor statusColor(const NodeInk &ink, StatusTone tone)
{
    return ink.toneColor(tone == StatusTone::Done ? StatusTone::Neutral : tone);
}

void drawInstruction(NodeInk &ink, const SceneRow &row, const QRectF &place)
{
    const Fonts &fonts = ink.fonts();
    if (row.tone == StatusTone::Running)
        ink.hand().fill(ink.at(place.adjusted(1 - padding, 0, padding - 1, 0)), ink.colors().selection);
    const QRectF statusPlace = place.adjusted(place.width() - widestStatus, 0, 0, 0);
    qreal end = ink.writeFromRight(statusPlace, row.statusText, fonts.secondary, statusColor(ink, row.tone));
    end -= row.statusText.isEmpty() ? 0 : 8;
    QRectF keyword = place;
    keyword.setWidth(keywordWidth);
    ink.write(keyword, row.keyword, fonts.code, ink.colors().keyword);
    QRectF text = place;
    text.setLeft(keyword.right() + 4);
    text.setRight(end);
    ink.write(text, row.text, fonts.code, ink.colors().text);
}

void drawRow(NodeInk &ink, const SceneRow &row, const QRectF &place)
{
    if (row.hidden == 0)
        drawInstruction(ink, row, place);
    else if (row.hidden > 0) // The row that folds an unfolded list is for the hand only.
        ink.write(place, row.text, ink.fonts().secondary, ink.colors().muted);
}

QString layersText(int layers)
{
    if (layers < 0)
        return {};
    return layers == 1 ? Text::tr("1 layer") : Text::tr("%1 layers").arg(layers);
}

void drawFooter(NodeInk &ink, const SceneNode &node)
{
    const Fonts &fonts = ink.fonts();
    const QRectF footer(padding, ink.rect().height() - NodeMetrics::footerHeight, ink.rect().width() - 2 * padding,
                        NodeMetrics::footerHeight);
    ink.drawRule(footer.top());
    QRectF size = footer;
    size.setWidth(fonts.strongSecondary.width(node.sizeText));
    ink.write(size, node.sizeText, fonts.strongSecondary, ink.colors().text);
    const QString layers = layersText(node.layers);
    const QRectF layersPlace = footer.adjusted(footer.width() / 2, 0, 0, 0);
    const qreal end = ink.writeFromRight(layersPlace, layers, fonts.secondary, ink.colors().muted);
    const qreal start = size.right() + 10;
    const QRectF bar(start, footer.center().y() - 2, end - start - (layers.isEmpty() ? 0 : 10), 4);
    ink.hand().fill(ink.at(bar), ink.ink(ink.colors().border), 2);
    const qreal part = std::max(bar.height(), bar.width() * std::clamp(node.share, 0.0, 1.0));
    ink.hand().fill(ink.at({bar.topLeft(), QSizeF(part, bar.height())}), ink.ink(ink.stageColor()), 2);
}

} // namespace

void drawStageBody(NodeInk &ink, const SceneNode &node)
{
    if (!node.rows.isEmpty())
        ink.drawRule(NodeMetrics::headerHeight);
    for (qsizetype i = 0; i < node.rows.size(); ++i) {
        const qreal top = NodeMetrics::rowAnchor(i) - NodeMetrics::rowHeight / 2;
        drawRow(ink, node.rows.at(i), {padding, top, ink.rect().width() - 2 * padding, NodeMetrics::rowHeight});
    }
    if (!node.sizeText.isEmpty())
        drawFooter(ink, node);
}

} // namespace Stagecraft::Picture
