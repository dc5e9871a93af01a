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

using Image::Fate;

/*!
    What the layers of one side that share a label (the base, one instruction, or
    one unexplained line of history) have of one fate. The base's is not divided:
    nobody can change what its layers hide.
*/
struct Group
{
    LayerOrigin origin;
    Fate fate = Fate::Live;
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

void add(QList<Group> &groups, const Group &group)
{
    const auto same = std::find_if(groups.begin(), groups.end(), [&](const Group &each) {
        return each.origin == group.origin && each.fate == group.fate;
    });
    if (same == groups.end())
        groups.append(group);
    else
        same->bytes += group.bytes;
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
        if (origin.kind == LayerOrigin::Kind::Base) {
            add(groups, {origin, Fate::Live, layer.contentBytes});
            continue;
        }
        add(groups, {origin, Fate::Live, layer.liveBytes});
        add(groups, {origin, Fate::Deleted, layer.wasted.deleted});
        add(groups, {origin, Fate::Overwritten, layer.wasted.overwritten});
        add(groups, {origin, Fate::Repeated, layer.wasted.repeated});
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

/// What is to be said of bytes that layers above hide; the sign of the cause says whether it is so no longer.
QString wasteText(const Group &group)
{
    const QString name = nameOf(group.origin);
    switch (group.fate) {
    case Fate::Deleted:
        return Text::tr("Written, then deleted in a later layer: %1").arg(name);
    case Fate::Overwritten:
        return Text::tr("Written, then replaced in a later layer: %1").arg(name);
    case Fate::Repeated:
        return Text::tr("Repeated in a later layer for another owner, mode or time: %1").arg(name);
    case Fate::NoData:
    case Fate::Live:
        break;
    }
    return {};
}

Cause::Kind kindOf(const Group &group, Cause::Kind otherwise)
{
    if (group.origin.kind == LayerOrigin::Kind::Base)
        return Cause::Kind::Base;
    return group.fate == Fate::Live ? otherwise : Cause::Kind::Wasted;
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
        cause.kind = kindOf(group, Cause::Kind::Removed);
        cause.text = group.fate == Fate::Live ? Text::tr("No longer there: %1").arg(nameOf(origin)) : wasteText(group);
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
    Cause cause{kindOf(group, Cause::Kind::Added),
                group.bytes,
                wasteText(group),
                origin.line,
                origin.stageName,
                Cause::Where::After};
    if (cause.kind == Cause::Kind::Base)
        cause.text = Text::tr("The base image is now %1").arg(origin.text);
    else if (cause.kind == Cause::Kind::Added)
        cause.text = Text::tr("Added: %1").arg(nameOf(origin));
    return cause;
}

Cause causeOfBoth(const Group &before, const Group &after)
{
    const LayerOrigin &origin = after.origin;
    Cause cause{kindOf(after, Cause::Kind::Changed),
                after.bytes - before.bytes,
                wasteText(after),
                origin.line,
                origin.stageName,
                Cause::Where::Both};
    if (cause.kind == Cause::Kind::Base)
        cause.text = Text::tr("The base image %1 has changed").arg(origin.text);
    else if (cause.kind == Cause::Kind::Changed)
        cause.text = Text::tr("Changed: %1").arg(nameOf(origin));
    return cause;
}

bool isSameLabel(const Group &one, const Group &other)
{
    return one.origin.kind == other.origin.kind && one.origin.text == other.origin.text && one.fate == other.fate;
}

/// The first group of the same label, taken out of \a groups.
std::optional<Group> takeSame(QList<Group> &groups, const Group &group)
{
    for (qsizetype index = 0; index < groups.size(); ++index) {
        if (isSameLabel(groups[index], group))
            return groups.takeAt(index);
    }
    return std::nullopt;
}

/// An instruction that stays in a stage is one cause, whatever became of its files.
void append(QList<Cause> &causes, const Cause &cause)
{
    const auto same = std::find_if(causes.begin(), causes.end(), [&](const Cause &each) {
        return each.text == cause.text && each.line == cause.line && each.side == cause.side;
    });
    if (same == causes.end())
        causes.append(cause);
    else
        same->bytes += cause.bytes;
}

} // namespace

QList<Cause> causesOf(const Side &before, const Side &after)
{
    QList<Group> appeared = groupsOf(after, before);
    const QList<Group> disappeared = groupsOf(before, after);
    QList<Cause> causes;
    for (const Group &gone : disappeared) {
        const std::optional<Group> same = takeSame(appeared, gone);
        append(causes, same ? causeOfBoth(gone, *same) : causeOfGone(gone, after));
    }
    for (const Group &group : std::as_const(appeared))
        append(causes, causeOfNew(group));
    causes.removeIf([](const Cause &cause) { return cause.bytes == 0; });
    std::stable_sort(causes.begin(), causes.end(),
                     [](const Cause &one, const Cause &other) { return qAbs(one.bytes) > qAbs(other.bytes); });
    return causes;
}

} // namespace Stagecraft::Compare
