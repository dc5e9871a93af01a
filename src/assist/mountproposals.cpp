// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "assist/messages.h"
#include "assist/proposals.h"
#include "dockerfile/mounts.h"

#include <algorithm>

namespace Stagecraft::Assist {

using namespace Qt::StringLiterals;
using Dockerfile::Mount;

namespace {

struct Key
{
    QString name;
    QString detail;
    bool hasValue = true;
};

QList<Key> keysOf(const QString &type)
{
    const Key from{u"from"_s, Messages::tr("a stage or an image")};
    const Key target{u"target"_s, Messages::tr("where it is seen")};
    const Key source{u"source"_s, Messages::tr("what of it")};
    const Key id{u"id"_s, Messages::tr("its name outside")};
    const Key required{u"required"_s, Messages::tr("fails without it"), false};
    const QList<Key> owner{{u"mode"_s, Messages::tr("its mode")},
                           {u"uid"_s, Messages::tr("its owner")},
                           {u"gid"_s, Messages::tr("its group")}};
    if (type == "cache"_L1)
        return QList<Key>{target, {u"sharing"_s, Messages::tr("shared, locked or private")},
                          id,     from,
                          source, {u"readonly"_s, {}, false}}
        + owner;
    if (type == "secret"_L1)
        return QList<Key>{id, target, {u"env"_s, Messages::tr("a variable that holds it")}, required} + owner;
    if (type == "ssh"_L1)
        return QList<Key>{id, target, required} + owner;
    if (type == "tmpfs"_L1)
        return {target, {u"size"_s, Messages::tr("how much it may hold")}};
    return {from, source, target, {u"rw"_s, Messages::tr("can be written to; what is written is lost"), false}};
}

/// The mount that holds the place, as far as it is written.
Mount mountAt(const ProposalInput &input)
{
    const auto mounts = Dockerfile::mountsOf(*input.instruction(), input.tree.text());
    const auto found = std::ranges::find_if(mounts, [&input](const Mount &mount) {
        return mount.range.start <= input.place.offset && input.place.offset <= mount.range.end;
    });
    return found == mounts.cend() ? Mount() : *found;
}

Proposals values(const QStringList &texts, const QString &detail = {})
{
    Proposals proposals;
    for (const QString &text : texts)
        proposals.append({Proposal::Kind::Value, text, detail, text, -1, false});
    return proposals;
}

Proposals typeProposals()
{
    const auto type = [](const QString &name, const QString &detail) {
        return Proposal{Proposal::Kind::Value, name, detail, name + u',', -1, true};
    };
    return {type(u"cache"_s, Messages::tr("kept from build to build, not in the image")),
            type(u"bind"_s, Messages::tr("files of the context or a stage, not in the image")),
            type(u"secret"_s, Messages::tr("a secret that stays out of the image")),
            type(u"ssh"_s, Messages::tr("the keys of an agent")), type(u"tmpfs"_s, Messages::tr("memory"))};
}

Proposals cacheTargets()
{
    const auto path = [](const QString &text, const QString &detail) {
        return Proposal{Proposal::Kind::Path, text, detail, text, -1, false};
    };
    return {path(u"/var/cache/apt"_s, u"apt"_s),
            path(u"/var/lib/apt"_s, u"apt"_s),
            path(u"/var/cache/apk"_s, u"apk"_s),
            path(u"/root/.npm"_s, u"npm"_s),
            path(u"/root/.local/share/pnpm/store"_s, u"pnpm"_s),
            path(u"/usr/local/share/.cache/yarn"_s, u"yarn"_s),
            path(u"/root/.cache/pip"_s, u"pip"_s),
            path(u"/root/.cache/uv"_s, u"uv"_s),
            path(u"/go/pkg/mod"_s, u"go"_s),
            path(u"/root/.cache/go-build"_s, u"go"_s),
            path(u"/usr/local/cargo/registry"_s, u"cargo"_s),
            path(u"/root/.m2"_s, u"maven"_s),
            path(u"/root/.gradle"_s, u"gradle"_s),
            path(u"/root/.composer/cache"_s, u"composer"_s),
            path(u"/root/.nuget/packages"_s, u"nuget"_s),
            path(u"/root/.cache/ccache"_s, u"ccache"_s)};
}

Proposals valueProposals(const ProposalInput &input, const Mount &mount)
{
    const QString &key = input.place.key;
    if (key == "type"_L1)
        return typeProposals();
    if (key == "from"_L1)
        return stageProposals(input) + imageProposals(input);
    if (key == "sharing"_L1)
        return values({u"locked"_s, u"shared"_s, u"private"_s});
    if (key == "readonly"_L1 || key == "ro"_L1 || key == "rw"_L1 || key == "required"_L1)
        return values({u"true"_s, u"false"_s});
    if (key == "source"_L1 || key == "src"_L1)
        return sourceProposals(input, mount.from);
    const bool isTarget = key == "target"_L1 || key == "dst"_L1 || key == "destination"_L1;
    if (isTarget && mount.type == "cache"_L1)
        return cacheTargets();
    if (isTarget && mount.type == "secret"_L1)
        return values({u"/root/.npmrc"_s, u"/root/.netrc"_s, u"/root/.aws/credentials"_s});
    return {};
}

} // namespace

Proposals mountProposals(const ProposalInput &input)
{
    if (!input.instruction())
        return {};
    const Mount mount = mountAt(input);
    if (!input.place.key.isEmpty())
        return valueProposals(input, mount);
    Proposals proposals;
    const auto isGiven = [&](const QString &name) {
        return std::ranges::any_of(mount.fields, [&](const Dockerfile::MountField &field) {
            return field.key == name && field.range.start != input.place.word.start;
        });
    };
    if (!isGiven(u"type"_s))
        proposals.append({Proposal::Kind::Flag, u"type="_s, Messages::tr("bind, cache, secret, ssh or tmpfs"),
                          u"type="_s, -1, true});
    const QList<Key> keys = keysOf(mount.type);
    for (const Key &key : keys) {
        const QString text = key.hasValue ? key.name + u'=' : key.name;
        if (!isGiven(key.name))
            proposals.append({Proposal::Kind::Flag, text, key.detail, text, -1, key.hasValue});
    }
    return proposals;
}

} // namespace Stagecraft::Assist
