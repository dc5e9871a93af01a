// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "compare/causes.h"

#include <QCoreApplication>
#include <QHash>

namespace Stagecraft::Compare {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Compare)
};

/// All layers of one side that share a label: the base, one instruction, or one unexplained line of history.
struct Group
{
    LayerOrigin origin;
    qint64 bytes = 0;
};

/// How often a layer occurs that the other side may have as well.
QHash<QString, int> countsOf(const Side &side)
{
    QHash<QString, int> counts;
    for (const Image::Layer &layer : side.image.layers)
        ++counts[layer.diffId];
    return counts;
}

LayerOrigin originOf(const Side &side, qsizetype layer)
{
    if (layer < side.origins.size())
        return side.origins[layer];
    LayerOrigin unknown;
    unknown.text = side.image.layers[layer].createdBy.simplified();
    return unknown;
}

/// The groups of \a side in the order of its layers, without the layers that \a other has as well.
QList<Group> groupsOf(const Side &side, const Side &other)
{
    QHash<QString, int> shared = countsOf(other);
    QList<Group> groups;
    for (qsizetype index = 0; index < side.image.layers.size(); ++index) {
        const Image::Layer &layer = side.image.layers[index];
        if (int &left = shared[layer.diffId]; left > 0) {
            --left;
            continue;
        }
        const LayerOrigin origin = originOf(side, index);
        const auto same =
            std::find_if(groups.begin(), groups.end(), [&](const Group &group) { return group.origin == origin; });
        if (same == groups.end())
            groups.append({origin, layer.contentBytes});
        else
            same->bytes += layer.contentBytes;
    }
    return groups;
}

const StageInstruction *kept(const Side &side, const LayerOrigin &origin)
{
    const bool isBase = origin.kind == LayerOrigin::Kind::Base;
    const auto found =
        std::find_if(side.instructions.begin(), side.instructions.end(),
                     [&](const StageInstruction &one) { return one.isBase == isBase && one.text == origin.text; });
    return found == side.instructions.end() ? nullptr : &*found;
}

QString nameOf(const LayerOrigin &origin)
{
    return origin.text.isEmpty() ? Text::tr("A layer without history") : origin.text;
}

Cause causeOfGone(const Group &group, const Side &after)
{
    const LayerOrigin &origin = group.origin;
    Cause cause{Cause::Kind::Removed, -group.bytes, {}, origin.line, origin.stageName, Cause::Where::Before};
    const StageInstruction *stays = origin.kind == LayerOrigin::Kind::Unknown ? nullptr : kept(after, origin);
    if (stays) {
        cause.kind = Cause::Kind::Moved;
        cause.text = Text::tr("%1 stays in the stage %2").arg(origin.text, stays->stageName);
    } else {
        cause.text = Text::tr("No longer there: %1").arg(nameOf(origin));
    }
    if (origin.kind == LayerOrigin::Kind::Base) {
        cause.kind = Cause::Kind::Base;
        cause.text = stays ? Text::tr("The base image %1 stays in the stage %2").arg(origin.text, stays->stageName)
                           : Text::tr("The base image %1 is no longer shipped").arg(origin.text);
    }
    return cause;
}

Cause causeOfNew(const Group &group)
{
    const LayerOrigin &origin = group.origin;
    const bool isBase = origin.kind == LayerOrigin::Kind::Base;
    return {isBase ? Cause::Kind::Base : Cause::Kind::Added,
            group.bytes,
            isBase ? Text::tr("The base image is now %1").arg(origin.text) : Text::tr("Added: %1").arg(nameOf(origin)),
            origin.line,
            origin.stageName,
            Cause::Where::After};
}

Cause causeOfBoth(const Group &before, const Group &after)
{
    const LayerOrigin &origin = after.origin;
    const bool isBase = origin.kind == LayerOrigin::Kind::Base;
    return {isBase ? Cause::Kind::Base : Cause::Kind::Changed,
            after.bytes - before.bytes,
            isBase ? Text::tr("The base image %1 has changed").arg(origin.text)
                   : Text::tr("Changed: %1").arg(nameOf(origin)),
            origin.line,
            origin.stageName,
            Cause::Where::Both};
}

bool isSameLabel(const LayerOrigin &one, const LayerOrigin &other)
{
    return one.kind == other.kind && one.text == other.text;
}

/// The first group of the same label, taken out of \a groups.
std::optional<Group> takeSame(QList<Group> &groups, const Group &group)
{
    for (qsizetype index = 0; index < groups.size(); ++index) {
        if (isSameLabel(groups[index].origin, group.origin))
            return groups.takeAt(index);
    }
    return std::nullopt;
}

} // namespace

QList<Cause> causesOf(const Side &before, const Side &after)
{
    QList<Group> appeared = groupsOf(after, before);
    const QList<Group> disappeared = groupsOf(before, after);
    QList<Cause> causes;
    for (const Group &gone : disappeared) {
        const std::optional<Group> same = takeSame(appeared, gone);
        causes.append(same ? causeOfBoth(gone, *same) : causeOfGone(gone, after));
    }
    for (const Group &group : std::as_const(appeared))
        causes.append(causeOfNew(group));
    causes.removeIf([](const Cause &cause) { return cause.bytes == 0; });
    std::stable_sort(causes.begin(), causes.end(),
                     [](const Cause &one, const Cause &other) { return qAbs(one.bytes) > qAbs(other.bytes); });
    return causes;
}

} // namespace Stagecraft::Compare
