// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/editor/finder.h"
#include "app/editor/lineitem.h"

class QTextBlock;

namespace Stagecraft::App {

/// Under the text: found places, all places of the name under the cursor, lines that flash, waves under problems, and what is known of a stage behind its FROM line.
class BackdropItem : public LineItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Stagecraft::App::Finder *finder READ finder WRITE setFinder NOTIFY finderChanged FINAL)
    Q_PROPERTY(qreal contentX READ contentX WRITE setContentX NOTIFY contentXChanged FINAL)
    Q_PROPERTY(qreal textLeft READ textLeft WRITE setTextLeft NOTIFY textLeftChanged FINAL)
    Q_PROPERTY(qreal flashOpacity READ flashOpacity WRITE setFlashOpacity NOTIFY flashOpacityChanged FINAL)

public:
    using LineItem::LineItem;

    /// Null when nothing is searched for.
    [[nodiscard]] Finder *finder() const { return m_finder; }
    void setFinder(Finder *finder);
    [[nodiscard]] qreal contentX() const { return m_contentX; }
    void setContentX(qreal contentX);
    /// Where lines start when nothing is scrolled.
    [[nodiscard]] qreal textLeft() const { return m_textLeft; }
    void setTextLeft(qreal textLeft);
    [[nodiscard]] qreal flashOpacity() const { return m_flashOpacity; }
    void setFlashOpacity(qreal opacity);
    /// The lines that flash, from 1.
    Q_INVOKABLE void setFlashedLines(int first, int last);

Q_SIGNALS:
    void finderChanged();
    void contentXChanged();
    void textLeftChanged();
    void flashOpacityChanged();

protected:
    void paintLines(QPainter &painter, Lines visible) override;

private:
    void paintFlash(QPainter &painter, Lines visible) const;
    void paintMatches(QPainter &painter, Lines visible) const;
    void paintOccurrences(QPainter &painter, Lines visible) const;
    void paintProblems(QPainter &painter, Lines visible) const;
    void paintWave(QPainter &painter, const QRectF &under, Severity severity) const;
    void paintHints(QPainter &painter, Lines visible) const;
    /// The part of the view from \a start to \a end, on the line it starts in.
    [[nodiscard]] QRectF rectOf(qsizetype start, qsizetype end) const;
    [[nodiscard]] qreal xOf(const QTextBlock &block, qsizetype column) const;

    QPointer<Finder> m_finder;
    Lines m_flashed{0, -1};
    qreal m_contentX = 0;
    qreal m_textLeft = 0;
    qreal m_flashOpacity = 0;
};

} // namespace Stagecraft::App
