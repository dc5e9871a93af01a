// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "project/yamlmapping.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Stagecraft::Project {

namespace {

// A mapping may merge itself, or grow without bound by merging the same anchors again and again.
constexpr int deepestMerge = 10;
constexpr qsizetype mostEntries = 10000;

class Collector
{
public:
    void add(const YAML::Node &node, int depth)
    {
        if (!node.IsMap() || depth > deepestMerge || m_visits++ > mostEntries)
            return;
        for (const auto &pair : node)
            addEntry(pair.first, pair.second);
        for (const auto &pair : node) {
            if (pair.first.IsScalar() && pair.first.Scalar() == "<<")
                merge(pair.second, depth + 1);
        }
    }

    QList<YamlEntry> entries;

private:
    void addEntry(const YAML::Node &key, const YAML::Node &value)
    {
        if (!key.IsScalar() || key.Scalar() == "<<" || entries.size() >= mostEntries)
            return;
        const QString name = textOf(key);
        if (m_names.contains(name))
            return;
        m_names.insert(name);
        entries.append({name, key.Mark().line + 1, value});
    }

    void merge(const YAML::Node &value, int depth)
    {
        add(value, depth);
        if (value.IsSequence()) {
            for (const auto &item : value)
                add(item, depth);
        }
    }

    QSet<QString> m_names;
    qsizetype m_visits = 0;
};

} // namespace

QString textOf(const YAML::Node &node)
{
    return node.IsScalar() ? QString::fromStdString(node.Scalar()) : QString();
}

QList<YamlEntry> entriesOf(const YAML::Node &node)
{
    Collector collector;
    collector.add(node, 0);
    return collector.entries;
}

const YamlEntry *entry(const QList<YamlEntry> &entries, QStringView key)
{
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const YamlEntry &e) { return e.key == key; });
    return found == entries.end() ? nullptr : &*found;
}

} // namespace Stagecraft::Project
