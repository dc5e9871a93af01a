// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "build/cachereason.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Stagecraft::Build {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Build)
};

/// "a, b and 3 more"
QString listed(const CacheReason &reason)
{
    constexpr qsizetype shown = 3;
    const auto more = static_cast<int>(std::max<qsizetype>(0, reason.names.size() - shown)) + reason.more;
    const QString names = reason.names.mid(0, shown).join(u", "_s);
    return more == 0 ? names : Text::tr("%1 and %n more", nullptr, more).arg(names);
}

} // namespace

QString reasonText(const CacheReason &reason)
{
    switch (reason.kind) {
    case CacheReason::Kind::None:
        return {};
    case CacheReason::Kind::New:
        return Text::tr("New: the build before had no such step.");
    case CacheReason::Kind::InstructionChanged:
        return Text::tr("The instruction changed.");
    case CacheReason::Kind::ArgumentChanged:
        return reason.isUsed
            ? Text::tr("Build argument changed: %1.").arg(listed(reason))
            : Text::tr("Build argument changed: %1. The step does not use it: declare it below.").arg(listed(reason));
    case CacheReason::Kind::EnvironmentChanged:
        return Text::tr("Environment changed: %1.").arg(listed(reason));
    case CacheReason::Kind::BaseChanged:
        return Text::tr("The base is another image now: %1.").arg(listed(reason));
    case CacheReason::Kind::FilesChanged:
        return Text::tr("Files changed: %1.").arg(listed(reason));
    case CacheReason::Kind::SourceStage:
        return Text::tr("Stage %1, which it takes files from, ran again.").arg(listed(reason));
    case CacheReason::Kind::EarlierStep:
        return Text::tr("A step before it ran: %1").arg(listed(reason));
    case CacheReason::Kind::StepGone:
        return Text::tr("A step before it is gone: %1").arg(listed(reason));
    case CacheReason::Kind::Option:
        return Text::tr("The build was told to: %1.").arg(listed(reason));
    case CacheReason::Kind::NotFinished:
        return Text::tr("The build before ended before it.");
    case CacheReason::Kind::Pruned:
        return Text::tr("Nothing of it changed that Stagecraft sees: the builder no longer had it.");
    case CacheReason::Kind::Unknown:
        return Text::tr("Something may have changed that Stagecraft does not see.");
    }
    return {};
}

} // namespace Stagecraft::Build
