// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "compare/comparison.h"

#include <QObject>
#include <QtQmlIntegration>

namespace Stagecraft::App {

/*!
    What the panel shows of images that are compared: one table of all of them,
    and of the two that are chosen what is in them and why they differ. Lists
    change as a whole.
*/
class ShownComparison : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by CompareController")

    Q_PROPERTY(bool isThere READ isThere NOTIFY changed FINAL)
    Q_PROPERTY(QString headline READ headline NOTIFY changed FINAL)
    Q_PROPERTY(QString reason READ reason NOTIFY changed FINAL)
    /// Of the size: 1 larger, -1 smaller, 0 neither.
    Q_PROPERTY(int change READ change NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    /// The names of all images, in the order they were measured.
    Q_PROPERTY(QStringList variants READ variants NOTIFY changed FINAL)
    /// Which of them are chosen.
    Q_PROPERTY(int before READ before NOTIFY changed FINAL)
    Q_PROPERTY(int after READ after NOTIFY changed FINAL)
    /// The variants that are columns of the table, the one before first.
    Q_PROPERTY(QList<int> columns READ columns NOTIFY changed FINAL)
    /// {name, note, basis, estimated, values: [{text, reduction, good (1, 0, -1)}], one for each column}
    Q_PROPERTY(QVariantList metrics READ metrics NOTIFY changed FINAL)
    /// {bytesText, text, share (0 to 1), smaller, line, stage}
    Q_PROPERTY(QVariantList causes READ causes NOTIFY changed FINAL)
    Q_PROPERTY(QString causesSum READ causesSum NOTIFY changed FINAL)
    /// Of both: {label, total, segments: [{share, text, size, stage, isBase}]}
    Q_PROPERTY(QVariantList bars READ bars NOTIFY changed FINAL)
    /// {name, before, after, differs}
    Q_PROPERTY(QVariantList configuration READ configuration NOTIFY changed FINAL)

public:
    using QObject::QObject;

    /// Shows \a sides, the first against the last.
    void show(const QList<Compare::Side> &sides, double bandwidthMbit);
    /// One more, which is shown against the one before.
    void add(const Compare::Side &side);
    /// Tells what a registry would send for the variant at \a index.
    void setDownload(int index, qint64 bytes, bool isExact);
    /// Tells how long a push of the variant at \a index to \a repository took.
    void setPush(int index, double seconds, const QString &repository);
    /// Tells how long builds of the variant at \a index took.
    void setTimes(int index, const QList<double> &withoutCache, const QList<double> &cached);

    Q_INVOKABLE void choose(int before, int after);

    [[nodiscard]] bool isThere() const { return m_sides.size() > 1; }
    [[nodiscard]] const QList<Compare::Side> &sides() const { return m_sides; }
    /// The chosen two; both are there where isThere().
    [[nodiscard]] const Compare::Comparison &chosen() const;
    /// All others against the one before, the chosen one first.
    [[nodiscard]] QList<Compare::Comparison> comparisons() const;

    [[nodiscard]] QString headline() const { return chosen().headline; }
    [[nodiscard]] QString reason() const { return chosen().reason; }
    [[nodiscard]] int change() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QStringList variants() const;
    [[nodiscard]] int before() const { return m_before; }
    [[nodiscard]] int after() const { return m_after; }
    [[nodiscard]] QList<int> columns() const;
    [[nodiscard]] QVariantList metrics() const;
    [[nodiscard]] QVariantList causes() const;
    [[nodiscard]] QString causesSum() const;
    [[nodiscard]] QVariantList bars() const;
    [[nodiscard]] QVariantList configuration() const;

Q_SIGNALS:
    void changed();

private:
    QList<Compare::Side> m_sides;
    QList<Compare::Comparison> m_comparisons; ///< Of each side with the one before, that one itself included.
    double m_bandwidth = 0;
    int m_before = 0;
    int m_after = 0;
};

} // namespace Stagecraft::App
