// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "dockerfile/directivereader.h"
#include "dockerfile/parser.h"

namespace Stagecraft::Dockerfile {

/*!
    The top of a file, where comments may be parser directives. Any line that is none ends it.

    \sa https://docs.docker.com/reference/dockerfile/#parser-directives
*/
class DirectiveBlock
{
public:
    /// What is read goes to \a result, which must outlive it.
    explicit DirectiveBlock(ParsedText &result)
        : m_result(result)
    { }

    void end() { m_isOpen = false; }
    /// Takes a comment, from its `#` at \a start to before the line end, if it is a directive here; else ends the block.
    [[nodiscard]] bool read(QByteArrayView comment, qsizetype start, int line);
    /// Warns of a comment that stands too late to be the directive it looks like.
    void warnOfLate(QByteArrayView comment, qsizetype start);

private:
    void readEscape(const DirectiveText &directive, qsizetype start);
    void readCheck(const DirectiveText &directive, qsizetype start);
    void report(TextRange range, Severity severity, const QString &message);

    ParsedText &m_result;
    bool m_isOpen = true;
};

} // namespace Stagecraft::Dockerfile
