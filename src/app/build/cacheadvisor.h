// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/document/imagecatalog.h"
#include "build/cachereason.h"
#include "build/contextstate.h"

#include <QObject>

#include <functional>
#include <stop_token>

namespace Stagecraft::App {

/*!
    Works out what decides about the cache of a build, on a worker thread: that
    reads the files of the build context. What was read is kept, so that only
    changed files are read again. A newer question makes an older one's answer void.
*/
class CacheAdvisor : public QObject
{
    Q_OBJECT

public:
    struct Question
    {
        Dockerfile::SyntaxTree tree;
        Graph::StageGraph graph;
        QString file; ///< The Dockerfile, for its ignore file.
        QString context; ///< A folder, or an address, of which nothing is known.
        ImageCatalog images;
    };
    using Answer = std::function<void(const QList<Build::StepKey> &keys)>;

    using QObject::QObject;
    ~CacheAdvisor() override;

    /// Calls \a answer on the thread of this object, unless another question comes before.
    void ask(const Question &question, Answer answer);

private:
    std::stop_source m_stop;
    Build::KnownDigests m_known;
    int m_question = 0;
};

/// What a build would run and why, in a sentence; empty where all is cached or nothing is known. Pure.
[[nodiscard]] QString forecastText(const QList<Build::StepKey> &keys, const QList<Build::CacheReason> &reasons);

/// Why each step ran, if it did, in sentences by the lines of the steps: also of those against which nothing stood. Pure.
[[nodiscard]] QHash<int, QString> reasonsByLine(const QList<Build::StepKey> &keys,
                                                const QList<Build::CacheReason> &reasons);

/// How long the steps of \a keys took the last time they ran, in seconds by their lines. \a before are builds, newest first. Pure.
[[nodiscard]] QHash<int, double> expectedSeconds(const QList<Build::StepKey> &keys,
                                                 const QList<Build::BuildRecord> &before);

} // namespace Stagecraft::App
