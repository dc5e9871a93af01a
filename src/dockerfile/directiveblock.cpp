// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfile/directiveblock.h"

#include "dockerfile/checkoptions.h"
#include "dockerfile/messages.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stagecraft::Dockerfile {

namespace {

TextRange valueRange(const DirectiveText &directive, qsizetype start)
{
    return {start + directive.valueStart, start + directive.valueStart + directive.value.size()};
}

} // namespace

bool DirectiveBlock::read(QByteArrayView comment, qsizetype start, int line)
{
    if (!m_isOpen)
        return false;
    const std::optional<DirectiveText> directive = directiveText(comment);
    m_isOpen = directive && isDirectiveName(directive->name);
    if (!m_isOpen)
        return false;
    const TextRange range{start, start + comment.size()};
    const auto earlier = std::ranges::find(m_result.directives, directive->name, &Directive::name);
    if (earlier != m_result.directives.end()) {
        report(range, Severity::Error,
               Messages::tr("There is already a directive \"%1\" in line %2: only one is allowed.")
                   .arg(directive->name, QString::number(earlier->line)));
        return true;
    }
    m_result.directives.append({directive->name, QString::fromUtf8(directive->value), range, line});
    if (directive->name == "escape"_L1)
        readEscape(*directive, start);
    if (directive->name == "check"_L1)
        readCheck(*directive, start);
    return true;
}

void DirectiveBlock::warnOfLate(QByteArrayView comment, qsizetype start)
{
    const std::optional<DirectiveText> directive = directiveText(comment);
    if (!directive || (directive->name != "syntax"_L1 && directive->name != "escape"_L1))
        return;
    report({start, start + comment.size()}, Severity::Warning,
           Messages::tr(
               "This is only a comment: the directive \"%1\" must be above every other line, empty lines and comments "
               "included.")
               .arg(directive->name));
}

void DirectiveBlock::readEscape(const DirectiveText &directive, qsizetype start)
{
    if (directive.value == "`" || directive.value == "\\") {
        m_result.escape = directive.value.front();
        return;
    }
    report(
        valueRange(directive, start), Severity::Error,
        Messages::tr("The escape character can only be \\ or `, not \"%1\".").arg(QString::fromUtf8(directive.value)));
}

void DirectiveBlock::readCheck(const DirectiveText &directive, qsizetype start)
{
    const QString problem = CheckOptions::parse(QString::fromUtf8(directive.value)).problem;
    if (!problem.isEmpty())
        report(valueRange(directive, start), Severity::Error, problem);
}

void DirectiveBlock::report(TextRange range, Severity severity, const QString &message)
{
    m_result.diagnostics.append({range, severity, Layer::Syntax, message});
}

} // namespace Stagecraft::Dockerfile
