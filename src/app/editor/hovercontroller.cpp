// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/editor/hovercontroller.h"

#include <algorithm>

namespace Stagecraft::App {

using namespace Qt::StringLiterals;

namespace {

Assist::HoverSources hoverSources(const DocumentSession &session)
{
    Assist::HoverSources sources;
    const QStringList bases = session.baseImages();
    for (const QString &base : bases) {
        if (const Engine::ImageFacts *image = session.images().find(base)) {
            sources.imagePlatforms.insert(base, image->platform);
            sources.imageBytes.insert(base, image->engineBytes);
        }
    }
    return sources;
}

} // namespace

void HoverController::setEditor(EditorController *editor)
{
    if (editor == m_editor)
        return;
    if (m_editor)
        m_editor->disconnect(this);
    m_editor = editor;
    if (editor)
        connect(editor, &EditorController::shownChanged, this, &HoverController::close);
    close();
    Q_EMIT editorChanged();
}

int HoverController::start() const
{
    if (!m_editor || !isOpen())
        return 0;
    const TextRange range = m_hover ? m_hover->range : m_problems.constFirst().range;
    return static_cast<int>(m_editor->shown().fromByteOffset(range.start));
}

QVariantList HoverController::facts() const
{
    QVariantList facts;
    if (!m_hover)
        return facts;
    for (const Assist::Hover::Fact &fact : m_hover->facts)
        facts.append(QVariantMap{{u"name"_s, fact.name}, {u"value"_s, fact.value}});
    return facts;
}

QVariantList HoverController::problems() const
{
    QVariantList problems;
    for (const Problem &problem : m_problems)
        problems.append(QVariantMap{{u"message"_s, problem.message},
                                    {u"severity"_s, severityName(problem.severity)},
                                    {u"fix"_s, problem.fixTitle}});
    return problems;
}

void HoverController::lookAt(int position)
{
    if (!m_editor || !m_editor->isGraphCurrent()) {
        close();
        return;
    }
    const DocumentSession &session = *m_editor->session();
    const qsizetype offset = m_editor->shown().toByteOffset(position);
    m_problems = problemsAt(offset);
    m_hover = Assist::hoverAt(session.graphTree(), session.graph(), offset, hoverSources(session));
    Q_EMIT changed();
}

void HoverController::close()
{
    if (!isOpen())
        return;
    m_hover.reset();
    m_problems.clear();
    Q_EMIT changed();
}

QList<DifferenceLine> HoverController::difference(int index) const
{
    if (index < 0 || index >= m_problems.size() || m_problems.at(index).fix.isEmpty())
        return {};
    const QByteArray &text = m_editor->session()->graphTree().text();
    return differenceLines(text, applied(text, m_problems.at(index).fix));
}

void HoverController::fix(int index)
{
    if (index < 0 || index >= m_problems.size() || !m_editor->isGraphCurrent())
        return;
    const Problem problem = m_problems.at(index);
    close();
    m_editor->session()->perform(Edit::PlannedEdit{problem.fix, problem.fixTitle});
}

Problems HoverController::problemsAt(qsizetype offset) const
{
    Problems found;
    const Problems all = m_editor->problems();
    for (const Problem &problem : all) {
        if (problem.range.start <= offset && offset <= problem.range.end)
            found.append(problem);
    }
    std::ranges::stable_sort(found, {}, &Problem::severity);
    return found;
}

} // namespace Stagecraft::App
