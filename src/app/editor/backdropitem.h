// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/editor/finder.h"
#include "app/editor/lineitem.h"
#include "app/editor/symbolcontroller.h"

class QTextBlock;

namespace Stagecraft::App {

/// Under the text: lines between stages, found places, brackets that belong together, all places of the name under the cursor, lines that flash, waves under problems, and what is known of a stage behind its FROM line.
class BackdropItem : public LineItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Stagecraft::App::Finder *finder READ finder WRITE setFinder NOTIFY finderChanged FINAL)
    Q_PROPERTY(Stagecraft::App::SymbolController *symbols READ symbols WRITE setSymbols NOTIFY symbolsChanged FINAL)
    Q_PROPERTY(qreal contentX READ contentX WRITE setContentX NOTIFY contentXChanged FINAL)
    Q_PROPERTY(qreal textLeft READ textLeft WRITE setTextLeft NOTIFY textLeftChanged FINAL)
    Q_PROPERTY(qreal spaceWidth READ spaceWidth WRITE setSpaceWidth NOTIFY spaceWidthChanged FINAL)
    Q_PROPERTY(qreal flashOpacity READ flashOpacity WRITE setFlashOpacity NOTIFY flashOpacityChanged FINAL)

public:
    using LineItem::LineItem;

    /// Null when nothing is searched for.
    [[nodiscard]] Finder *finder() const { return m_finder; }
    void setFinder(Finder *finder);
    /// Whose places are marked.
    [[nodiscard]] SymbolController *symbols() const { return m_symbols; }
    void setSymbols(SymbolController *symbols);
    [[nodiscard]] qreal contentX() const { return m_contentX; }
    void setContentX(qreal contentX);
    /// Where lines start when nothing is scrolled.
    [[nodiscard]] qreal textLeft() const { return m_textLeft; }
    void setTextLeft(qreal textLeft);
    /// How wide a space of the text is.
    [[nodiscard]] qreal spaceWidth() const { return m_spaceWidth; }
    void setSpaceWidth(qreal width);
    [[nodiscard]] qreal flashOpacity() const { return m_flashOpacity; }
    void setFlashOpacity(qreal opacity);
    /// The lines that flash, from 1.
    Q_INVOKABLE void setFlashedLines(int first, int last);
    /// The line whose mark of folded lines is at a point of this item, or 0.
    Q_INVOKABLE [[nodiscard]] int foldMarkAt(qreal x, qreal y) const;

Q_SIGNALS:
    void finderChanged();
    void symbolsChanged();
    void contentXChanged();
    void textLeftChanged();
    void spaceWidthChanged();
    void flashOpacityChanged();

protected:
    void paintLines(QPainter &painter, Lines visible) override;

private:
    struct FoldMark
    {
        int line = 0;
        QRectF box;
    };

    void paintFlash(QPainter &painter, Lines visible) const;
    void paintMatches(QPainter &painter, Lines visible) const;
    void paintSeparators(QPainter &painter, Lines visible) const;
    void paintPair(QPainter &painter, Lines visible) const;
    void paintOccurrences(QPainter &painter, Lines visible) const;
    void paintProblems(QPainter &painter, Lines visible) const;
    void paintWave(QPainter &painter, const QRectF &under, Severity severity) const;
    void paintIndentation(QPainter &painter, Lines visible) const;
    void paintSpaces(QPainter &painter, Lines visible) const;
    void paintSpacesOf(QPainter &painter, int line) const;
    void paintFolds(QPainter &painter, Lines visible);
    void paintHints(QPainter &painter, Lines visible) const;
    /// The parts of the view from \a start to \a end of the line it starts in: one a row, at least one.
    [[nodiscard]] QList<QRectF> rectsOf(qsizetype start, qsizetype end) const;
    [[nodiscard]] bool isHidden(int position) const;
    [[nodiscard]] QPointF endOf(int line) const;
    [[nodiscard]] static int rowWithin(const QTextBlock &block, int column);
    [[nodiscard]] QPointF placeOf(const QTextBlock &block, int column) const;

    QPointer<Finder> m_finder;
    QPointer<SymbolController> m_symbols;
    QList<FoldMark> m_foldMarks; // as they were painted last
    Lines m_flashed{0, -1};
    qreal m_contentX = 0;
    qreal m_textLeft = 0;
    qreal m_spaceWidth = 0;
    qreal m_flashOpacity = 0;
};

} // namespace Stagecraft::App
