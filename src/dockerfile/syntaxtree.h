// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/diagnostic.h"
#include "base/lineindex.h"
#include "base/textpart.h"
#include "base/textrange.h"
#include "dockerfile/instructionkind.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace Stagecraft::Dockerfile {

/// The smallest pieces of the text. They follow each other without gap or overlap.
struct Token
{
    enum class Kind {
        ByteOrderMark,
        Whitespace,
        LineEnd, ///< LF or CR LF.
        Continuation, ///< The escape character that joins two lines, with what follows it up to and including the line
        ///< end.
        Comment, ///< From `#` to before the line end.
        Directive, ///< A parser directive line, from `#` to before the line end.
        Keyword,
        Flag, ///< A whole `--name=value` word.
        Word,
        HeredocBody, ///< All lines between the instruction and the terminator.
        HeredocTerminator, ///< The terminating line without its line end.
        Unknown, ///< Text no rule covers.
    };

    Kind kind = Kind::Unknown;
    quint32 start = 0; ///< 32 bits: there are more tokens than anything else, and no file of 4 GiB.
    quint32 end = 0;

    [[nodiscard]] TextRange range() const { return {start, end}; }
};

/// An argument, as written, with its place.
struct Word
{
    TextPart written; ///< Continuations and comments inside it removed, quotes kept; JSON form: the decoded string.
    TextRange range; ///< JSON form: with its quotes.

    /// What is written, made at every call: most words are never asked for theirs.
    [[nodiscard]] QString text() const { return written.toString(); }
    /// Whether it is \a keyword, in any case as BuildKit compares it.
    [[nodiscard]] bool isKeyword(QLatin1StringView keyword) const
    {
        return QAnyStringView::compare(QUtf8StringView(written.bytes()), keyword, Qt::CaseInsensitive) == 0;
    }
};

/// `--name=value`. Every instruction may carry any: unknown ones stay in the tree.
struct Flag
{
    QString name; ///< Without dashes.
    std::optional<QString> value; ///< Quotes removed; none for `--name` alone.
    TextRange range;
    TextRange valueRange; ///< Empty, at the end, where there is no value.

    /// The flag as BuildKit reports it: dashes, name, value; quotes removed.
    [[nodiscard]] QString text() const;
};

/// \sa https://docs.docker.com/reference/dockerfile/#here-documents
struct Heredoc
{
    QString name;
    bool expand = true; ///< False when the name was quoted.
    bool chompTabs = false; ///< `<<-`.
    TextRange introducerRange; ///< `<<NAME`.
    TextRange bodyRange;
    TextRange terminatorRange; ///< Empty when it is missing.
};

/*!
    One instruction with its continuation lines, comments between them and heredocs.

    \sa https://docs.docker.com/reference/dockerfile/#format
*/
struct Instruction
{
    InstructionKind kind = InstructionKind::Unknown;
    InstructionKind triggerKind = InstructionKind::Unknown; ///< Of ONBUILD: the kind of its trigger.
    QString keyword; ///< Upper case: "FROM". Of an unknown instruction: whatever stands there.
    /// First byte of the keyword to the last of its last line (heredoc terminator included), before that line's end.
    TextRange range;
    TextRange keywordRange;
    /// Everything after keyword and flags, before heredoc bodies; trimmed of white space at both ends.
    TextRange argumentsRange;
    int startLine = 0; ///< From 1.
    int endLine = 0; ///< The last line that is part of it.
    QList<Flag> flags;
    /// As BuildKit splits them: in JSON form the strings; of ENV, LABEL and ARG words with quotes heeded; of FROM, COPY, ADD,
    /// EXPOSE and VOLUME words; of HEALTHCHECK its type and the rest; of the others (RUN, CMD, ENTRYPOINT, WORKDIR, USER, …)
    /// one, writtenArguments as a whole. Of ONBUILD: those of the trigger.
    QList<Word> arguments;
    TextPart writtenArguments; ///< The joined logical line after keyword and flags, as a shell would get it.
    bool jsonForm = false;
    QList<Heredoc> heredocs;
    /// ONBUILD: the keyword of the nested instruction, upper case. Flags, arguments (text, words and range), jsonForm
    /// and heredocs are then the trigger's.
    QString trigger;
    TextRange triggerRange; ///< Of that keyword; empty, at argumentsRange's start, for other instructions.
    /// Empty lines between its continued lines, without their line ends: BuildKit's NoEmptyContinuation.
    QList<TextRange> blankLines;
    /// The comment lines directly above (no blank line between), from the start of the first; else empty at range.start.
    TextRange leadingCommentRange;

    /// writtenArguments, made at every call.
    [[nodiscard]] QString argumentsText() const { return writtenArguments.toString(); }
    /// What it does: the kind of its trigger for ONBUILD, else its own.
    [[nodiscard]] InstructionKind effectiveKind() const
    {
        return kind == InstructionKind::Onbuild ? triggerKind : kind;
    }
    [[nodiscard]] const Flag *flag(QStringView name) const; ///< The first of that name (case-sensitive), or null.
};

/// `# name=value` at the top of the file. \sa https://docs.docker.com/reference/dockerfile/#parser-directives
struct Directive
{
    QString name; ///< Lower case: "syntax", "escape" or "check".
    QString value;
    TextRange range;
    int line = 0;
};

/*!
    A Dockerfile exactly as its author wrote it, and the instructions it is made of.

    The tokens cover every byte in order, so joining them gives the text back;
    this holds for every input, valid or not. parse() never fails: what it does
    not know is Token::Kind::Unknown or an instruction of unknown keyword, and
    what is wrong is in diagnostics().

    A value: immutable, cheap to copy, safe to hand to another thread. Nothing
    outside keeps pointers into it across edits.
*/
class SyntaxTree
{
public:
    SyntaxTree(); ///< That of an empty text.
    [[nodiscard]] static SyntaxTree parse(const QByteArray &text);

    [[nodiscard]] const QByteArray &text() const;
    [[nodiscard]] QByteArrayView textAt(TextRange range) const;
    [[nodiscard]] const QList<Token> &tokens() const;
    [[nodiscard]] const QList<Directive> &directives() const;
    [[nodiscard]] const QList<Instruction> &instructions() const;
    /// What is wrong with the form of the text (Layer::Syntax), in the order of the text.
    [[nodiscard]] const Diagnostics &diagnostics() const;
    /// Whether the form of the text is wrong somewhere in \a range.
    [[nodiscard]] bool hasErrorAt(TextRange range) const;
    [[nodiscard]] const LineIndex &lines() const;
    /// The escape character in force: backslash, or backtick after `# escape=`.
    [[nodiscard]] char escape() const;
    /// The frontend image of `# syntax=`, or empty.
    [[nodiscard]] QString syntax() const;
    /// The index of the instruction that holds \a offset (line ends after it included), or -1.
    [[nodiscard]] qsizetype instructionAt(qsizetype offset) const;

private:
    struct Data;
    explicit SyntaxTree(std::shared_ptr<const Data> data);

    std::shared_ptr<const Data> m_data;
};

} // namespace Stagecraft::Dockerfile

// Moved in memory as they are when their lists grow.
Q_DECLARE_TYPEINFO(Stagecraft::Dockerfile::Token, Q_PRIMITIVE_TYPE);
Q_DECLARE_TYPEINFO(Stagecraft::Dockerfile::Word, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(Stagecraft::Dockerfile::Flag, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(Stagecraft::Dockerfile::Heredoc, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(Stagecraft::Dockerfile::Instruction, Q_RELOCATABLE_TYPE);
