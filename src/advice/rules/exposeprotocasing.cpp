// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "advice/messages.h"
#include "advice/portwords.h"
#include "advice/rulefunctions.h"

using namespace Qt::StringLiterals;

namespace Stagecraft::Advice {

Findings findExposeProtoCasing(const Subject &subject, const Rule &rule)
{
    Findings result;
    const QList<PortWord> words = portWords(subject);
    for (const PortWord &word : words) {
        if (word.port.protocol == word.port.protocol.toLower())
            continue;
        Finding one = findingIn(subject, rule, word.instruction, word.range,
                                Messages::tr("The protocol of %1 is not in lower case.").arg(word.text));
        if (subject.tree.textAt(word.range).endsWith(('/' + word.port.protocol.toUtf8()))) {
            one.fixTitle = Messages::tr("Write it in lower case");
            one.fix = {
                {{word.range.end - word.port.protocol.size(), word.range.end}, word.port.protocol.toLower().toUtf8()}};
        }
        result.append(one);
    }
    return result;
}

} // namespace Stagecraft::Advice
