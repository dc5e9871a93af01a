// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/editor/heredoccoloring.h"
#include "app/editor/semanticspans.h"

#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <QTextCharFormat>
#include <QTimer>

namespace Stagecraft::App {

class EditorColors;

/*!
    Colours a Dockerfile: KSyntaxHighlighting's definition for what is inside
    strings and shell lines, and over it what the syntax tree knows (keywords in
    any case, flags, stage names, variables, comments, files in heredocs).
*/
class DockerfileHighlighter : public KSyntaxHighlighting::SyntaxHighlighter
{
    Q_OBJECT

public:
    explicit DockerfileHighlighter(QObject *parent = nullptr);

    void setColors(const EditorColors *colors);
    /// Above a certain length a text is shown without colours.
    void setColoring(bool on);

    /// New meaning of the text that is about to be shown, or was just typed. Lines that look different are coloured by the event loop.
    void setMeaning(const Dockerfile::SyntaxTree &tree, const Document::ViewText &view, const QSet<QString> &stageNames,
                    int lineDelta);
    /// Colours them now.
    void catchUp();
    /// The whole text has just been filled in, and so coloured.
    void settle();

protected:
    void highlightBlock(const QString &text) override;
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

private:
    void paintSpan(const SemanticSpan &span);
    void recolor();
    void recolorLines(LineSpan lines);
    [[nodiscard]] QColor colorOf(const KSyntaxHighlighting::Format &format) const;
    [[nodiscard]] QColor colorOf(SemanticSpan::Kind kind) const;

    KSyntaxHighlighting::Repository m_repository;
    HeredocColoring m_heredocs{m_repository};
    const EditorColors *m_colors = nullptr;
    SpanKeeper m_spanKeeper;
    SemanticSpans m_spans; ///< Its, and those inside heredocs.
    LineSpan m_stale;
    QTimer m_catchUpTimer;
    QTimer m_recolorTimer; // the colours of a theme come one by one
    bool m_isColoring = true;
};

} // namespace Stagecraft::App
