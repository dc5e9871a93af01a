// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/advice/helpblock.h"

using namespace Qt::StringLiterals;

namespace Stagecraft::App {

QList<HelpBlock> helpBlocks(const QString &page)
{
    QList<HelpBlock> blocks;
    const QStringList parts = page.split("```"_L1); // outside and inside of fences by turns
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i % 2 == 1) {
            blocks.append({false, true, parts.at(i).section(u'\n', 1).trimmed()});
            continue;
        }
        const QStringList paragraphs = parts.at(i).split("\n\n"_L1, Qt::SkipEmptyParts);
        for (const QString &paragraph : paragraphs) {
            const QString text = paragraph.simplified();
            const bool isTitle = text.startsWith("# "_L1);
            if (!text.isEmpty())
                blocks.append({isTitle, false, isTitle ? text.sliced(2) : text});
        }
    }
    return blocks;
}

} // namespace Stagecraft::App
