// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "advice/messages.h"
#include "advice/portwords.h"
#include "advice/rulefunctions.h"

using namespace Qt::StringLiterals;

namespace Stagecraft::Advice {

Findings findExposeInvalidFormat(const Subject &subject, const Rule &rule)
{
    Findings result;
    const QList<PortWord> words = portWords(subject);
    for (const PortWord &word : words) {
        if (word.port.address.isEmpty() && word.port.hostPort.isEmpty())
            continue;
        Finding one = findingIn(
            subject, rule, word.instruction, word.range,
            Messages::tr("EXPOSE takes a port of the container only; %1 names one of the host.").arg(word.text));
        if (word.isPlain) {
            one.fixTitle = Messages::tr("Leave the container's port");
            // In the bytes: what is not UTF-8 has other lengths in the text.
            const qsizetype hostPart = subject.tree.textAt(word.range).lastIndexOf(':') + 1;
            one.fix = {{{word.range.start, word.range.start + hostPart}, {}}};
        }
        result.append(one);
    }
    return result;
}

} // namespace Stagecraft::Advice
