// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "compare/configurationchanges.h"
#include "compare/layerorigin.h"
#include "image/filecomparison.h"
#include "image/imagecontents.h"

#include <QList>
#include <QString>

#include <optional>

namespace Stagecraft::Compare {

/// One measured image and what is known about how it was made.
struct Side
{
    QString label; ///< What the person calls it: "Dockerfile.single", "image:app:1".
    Image::ImageContents image;
    QList<LayerOrigin> origins; ///< One for each layer.
    QList<StageInstruction> instructions; ///< Of its Dockerfile; empty without one.
    QList<double> buildSeconds; ///< Of the build that made it, if there was one, with the cache as it was.
    QList<double> coldSeconds; ///< One for each run that was timed without the layer cache.
    QList<double> warmSeconds; ///< The same with everything cached.
    std::optional<double> pushSeconds; ///< Of a push of it.
    QString pushedTo; ///< Where that went.
    QString engine; ///< "Docker 26.1.5", or empty for an archive.
    std::optional<qint64> engineBytes; ///< The size the engine itself prints.
    QString engineStore; ///< What that size means: the engine's image store.

    /// The runs without cache, where there are any, else the build that made it.
    [[nodiscard]] const QList<double> &timedSeconds() const
    {
        return coldSeconds.isEmpty() ? buildSeconds : coldSeconds;
    }
};

/// Of values in any order; none of no values.
[[nodiscard]] std::optional<double> median(QList<double> values);

/// One line of the table before | after | reduction.
struct Metric
{
    enum class Kind {
        ContentBytes,
        DownloadBytes,
        Layers,
        BuildSeconds,
        WarmSeconds, ///< Only where a side was timed.
        PushSeconds,
        WastedBytes,
        Efficiency,
    };
    enum class Unit { Bytes, Count, Seconds, Ratio };

    Kind kind = Kind::ContentBytes;
    Unit unit = Unit::Bytes;
    QString name; ///< For people, translated: "Image size".
    std::optional<double> before; ///< None where it is not known.
    std::optional<double> after;
    std::optional<double>
        reductionPercent; ///< Positive where it shrank; none where before is 0 or unknown or no verdict is allowed.
    bool estimated = false; ///< To be shown with "≈".
    QString note; ///< What has to be said beside the figure: "at 100 Mbit/s"; else empty.
    QString basis; ///< How it was got, in sentences.
};

/*!
    A reason why the sizes differ. Every file that is not in a layer common to
    both images falls in exactly one cause, so all causes add up to after − before.
*/
struct Cause
{
    enum class Kind {
        Base,
        Moved, ///< It stays in a stage that is not shipped.
        Removed,
        Added,
        Changed,
        Wasted, ///< Written in one layer, and hidden by a later one.
        Other,
    };
    enum class Where { Before, After, Both };

    Kind kind = Kind::Other;
    qint64 bytes = 0; ///< Negative: the image became smaller by it.
    QString text; ///< A sentence for people, translated; holds foreign text.
    int line = 0; ///< In the file of its side (of `after` for both); 0 where unknown.
    QString stage; ///< Its name; empty where unknown.
    Where side = Where::Both;
};

struct CompareOptions
{
    double bandwidthMbit = 100; ///< For the push estimate.
    bool files = false; ///< Whether the files are compared as well, which takes a while for large images.
};

struct Comparison
{
    Side before;
    Side after;
    double bandwidthMbit = 100;
    QList<Metric> metrics;
    QList<Cause> causes; ///< Greatest first. Adds up to after − before in content bytes exactly.
    QList<ConfigurationChange> configuration;
    std::optional<Image::FileComparison> files; ///< Where it was asked for.
    QString headline; ///< "98.8 % smaller.", "No verdict."
    QString reason; ///< Why, as one sentence; may be empty.

    [[nodiscard]] QString verdict() const; ///< Headline and reason.
    /// An empty one where there is none.
    [[nodiscard]] const Metric &metric(Metric::Kind kind) const;
    /// By its name: one of another comparison's, whose rows may be other ones.
    [[nodiscard]] const Metric &metric(const QString &name) const;
    /// After − before, in content bytes.
    [[nodiscard]] qint64 difference() const;
};

/// Pure. Images of different platforms get no verdict; fewer than three runs on a side give none about time.
[[nodiscard]] Comparison compare(const Side &before, const Side &after, const CompareOptions &options = {});

/// The first causes of \a causes, at most \a count; if any are left out, the last is one of kind Other that holds their
/// sum.
[[nodiscard]] QList<Cause> shortened(const QList<Cause> &causes, qsizetype count);

} // namespace Stagecraft::Compare
