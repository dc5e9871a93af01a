// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "advice/messages.h"
#include "advice/rulefunctions.h"
#include "dockerfile/keywordcase.h"
#include "dockerfile/lineinstructions.h"

using namespace Qt::StringLiterals;

namespace Stagecraft::Advice {

using Dockerfile::inCase;
using Dockerfile::LetterCase;
using Dockerfile::letterCaseOf;

namespace {

/// \a text as a value in double quotes.
QString quoted(const QString &text, char escape)
{
    QString result;
    const bool isQuoted = text.size() > 1 && text.startsWith(u'"') && text.endsWith(u'"');
    const QString inner = isQuoted ? text.sliced(1, text.size() - 2) : text;
    for (const QChar character : inner) {
        if (character == u'"' || character == u'$' || character == QLatin1Char(escape))
            result += QLatin1Char(escape);
        result += character;
    }
    return u'"' + result + u'"';
}

TextEdits fixOf(const Subject &subject, const Dockerfile::Instruction &instruction)
{
    const auto maintainer = Dockerfile::maintainerInstruction(instruction);
    if (instruction.startLine != instruction.endLine || !maintainer || maintainer->name.written.isEmpty())
        return {};
    const bool isLower = letterCaseOf(Dockerfile::writtenKeyword(subject.tree, instruction)) == LetterCase::Lower;
    const QString label = inCase(u"LABEL"_s, isLower ? LetterCase::Lower : LetterCase::Upper)
        + " org.opencontainers.image.authors="_L1 + quoted(maintainer->name.text(), subject.tree.escape());
    return {{{instruction.keywordRange.start, maintainer->name.range.end}, label.toUtf8()}};
}

} // namespace

Findings findMaintainerDeprecated(const Subject &subject, const Rule &rule)
{
    Findings result;
    const QList<Dockerfile::Instruction> &instructions = subject.tree.instructions();
    for (qsizetype index = 0; index < instructions.size(); ++index) {
        if (instructions.at(index).kind != Dockerfile::InstructionKind::Maintainer)
            continue;
        Finding one = findingIn(subject, rule, index, instructions.at(index).keywordRange,
                                Messages::tr("MAINTAINER is deprecated: a label says it better."));
        one.fix = fixOf(subject, instructions.at(index));
        if (one.isFixable())
            one.fixTitle = Messages::tr("Make it a label");
        result.append(one);
    }
    return result;
}

} // namespace Stagecraft::Advice
