// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "advice/messages.h"
#include "advice/rulefunctions.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Stagecraft::Advice {

Findings findDuplicateStageName(const Subject &subject, const Rule &rule)
{
    Findings result;
    QHash<QString, int> lines;
    for (const Dockerfile::Stage &stage : subject.graph.stages()) {
        if (stage.name.isEmpty())
            continue;
        if (const auto earlier = lines.constFind(stage.name); earlier != lines.cend()) {
            result.append(findingIn(subject, rule, stage.firstInstruction, stage.nameRange,
                                    Messages::tr("The stage of line %1 is called %2 too: give each its own name.")
                                        .arg(QString::number(*earlier), stage.writtenName)));
        }
        lines.insert(stage.name, stage.line);
    }
    return result;
}

} // namespace Stagecraft::Advice
