// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfile/imagereference.h"
#include "edit/editverification.h"
#include "edit/insertion.h"
#include "edit/stagebase.h"
#include "edit/stagenames.h"
#include "edit/stagereferenceedit.h"
#include "edit/stagereferences.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stagecraft::Edit {

using Graph::Edge;
using Graph::Source;
using Graph::StageGraph;

using Dockerfile::ImageReference;
using Dockerfile::SyntaxTree;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GraphEdit)
};

/// Whether two references mean one image, as "nginx" and "docker.io/library/nginx:latest" do.
bool isSameImage(const QString &one, const QString &other)
{
    const ImageReference first = ImageReference::parse(one);
    const ImageReference second = ImageReference::parse(other);
    if (first.validity != ImageReference::Validity::Valid || second.validity != ImageReference::Validity::Valid) {
        return one == other;
    }
    const auto tagOf = [](const ImageReference &image) {
        return image.tag.isEmpty() && image.digest.isEmpty() ? u"latest"_s : image.tag;
    };
    return first.registry == second.registry && first.repository == second.repository && tagOf(first) == tagOf(second)
        && first.digest == second.digest;
}

/// Where something is copied from the image or the image is mounted, in the order of the text.
QList<ImageUse> usesOf(const SyntaxTree &tree, const StageGraph &graph, const QString &image)
{
    QList<ImageUse> uses = imageUsesIn(tree, graph.stageList);
    uses.removeIf(
        [&image](const ImageUse &use) { return use.kind == Edge::Kind::Base || !isSameImage(use.image, image); });
    return uses;
}

QString proposedName(const SyntaxTree &tree, const StageGraph &graph, const QString &image)
{
    const QString last = ImageReference::parse(image).repository.section(u'/', -1);
    const bool canName = Dockerfile::isValidStageName(last) && last != "scratch"_L1 && last != "context"_L1;
    return freeStageName(tree, graph, canName ? last : u"stage"_s);
}

ExpectedGraph expectedWithAlias(const SyntaxTree &tree, const QList<ImageUse> &uses, int place, const QString &name)
{
    ExpectedGraph expected = expectedGraph(tree, [place](int old) { return old >= place ? old + 1 : old; });
    for (Edge &edge : expected.edges) {
        const auto isUse = [&edge, &tree](const ImageUse &use) {
            return use.instruction == edge.instruction && unquoted(tree, edge.referenceRange) == use.range;
        };
        if (edge.from.kind == Source::Kind::Image && std::ranges::any_of(uses, isUse)) {
            edge.from = {Source::Kind::Stage, place, {}};
        }
    }
    Edge base;
    base.from = {Source::Kind::Image, -1, expandedBase(tree, uses.constFirst().image)};
    base.to = place;
    expected.edges.append(base);
    expected.stages.insert(place, {name.toLower(), -1});
    return expected;
}

} // namespace

Result<PlannedEdit> aliasImage(const SyntaxTree &tree, const StageGraph &graph, const QString &image,
                               const QString &name)
{
    const QList<ImageUse> uses = usesOf(tree, graph, image);
    if (uses.isEmpty()) {
        return Error{Text::tr("Nothing copies from the image \"%1\" or mounts it.").arg(image), {}};
    }
    const QString alias = name.isEmpty() ? proposedName(tree, graph, image) : name;
    if (const QString problem = nameProblem(tree, graph, alias); !problem.isEmpty()) {
        return Error{problem, {}};
    }
    const int place = graph.stageList.stageOfInstruction(uses.constFirst().instruction);
    const EditStyle style = styleOf(tree, graph.stageList);
    const QByteArray line = style.keyword("FROM") + ' ' + uses.constFirst().image.toUtf8() + ' ' + style.keyword("AS")
        + ' ' + alias.toUtf8();
    PlannedEdit planned{{insertionOfStage(tree, graph.stageList, place, line, style)},
                        Text::tr("Name image %1 %2").arg(image, alias)};
    planned.edits += renumbering(tree, graph.stageList, [place](int old) { return old >= place ? old + 1 : old; });
    for (const ImageUse &use : uses) {
        planned.edits.append({use.range, alias.toUtf8()});
    }
    return verified(tree, planned, expectedWithAlias(tree, uses, place, alias));
}

} // namespace Stagecraft::Edit
