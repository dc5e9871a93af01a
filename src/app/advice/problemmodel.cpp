// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/advice/problemmodel.h"

#include "advice/advice.h"

#include <algorithm>

namespace Stagecraft::App {

namespace {

/// What is known of the images that stages are built on.
void addImages(const DocumentSession &session, Advice::Facts &facts)
{
    for (const Dockerfile::Stage &stage : session.graph().stages()) {
        const Engine::ImageFacts *image = stage.baseStage < 0 ? session.images().find(stage.base) : nullptr;
        if (!image)
            continue;
        facts.imagePlatforms.insert(stage.base, image->platform);
        facts.imageBytes.insert(stage.base, image->engineBytes);
    }
}

Problem problemAt(const DocumentSession &session, TextRange range)
{
    const TextPosition position = session.graphTree().lines().positionAt(range.start);
    Problem problem;
    problem.range = range;
    problem.line = position.line;
    problem.column = position.column;
    problem.stage = session.graph().stageList.stageAtOffset(range.start);
    return problem;
}

Problem fromDiagnostic(const DocumentSession &session, const Diagnostic &diagnostic)
{
    Problem problem = problemAt(session, diagnostic.range);
    problem.severity = diagnostic.severity;
    problem.message = diagnostic.message;
    return problem;
}

Problem fromFinding(const DocumentSession &session, const Advice::Finding &finding)
{
    Problem problem = problemAt(session, finding.range);
    problem.severity = finding.severity;
    problem.message = finding.message;
    problem.rule = finding.rule;
    problem.url = finding.url;
    problem.fixTitle = finding.fixTitle;
    problem.fix = finding.fix;
    if (finding.stage >= 0)
        problem.stage = finding.stage;
    return problem;
}

} // namespace

Problems problemsOf(const DocumentSession &session, const Advice::Facts &facts)
{
    Problems problems;
    for (const Diagnostic &diagnostic : session.graph().diagnostics)
        problems.append(fromDiagnostic(session, diagnostic));
    const Advice::Findings findings = Advice::check(session.graphTree(), session.graph(), facts);
    for (const Advice::Finding &finding : findings)
        problems.append(fromFinding(session, finding));
    std::ranges::stable_sort(problems, {}, [](const Problem &problem) { return problem.range.start; });
    return problems;
}

void ProblemModel::setSession(DocumentSession *session)
{
    if (session == m_session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session)
        connect(session, &DocumentSession::graphChanged, this, &ProblemModel::update);
    update();
    Q_EMIT sessionChanged();
}

int ProblemModel::errorCount() const
{
    return static_cast<int>(std::ranges::count(m_problems, Severity::Error, &Problem::severity));
}

void ProblemModel::setProject(ProjectSession *project)
{
    if (project == m_project)
        return;
    if (m_project)
        m_project->disconnect(this);
    m_project = project;
    if (project) {
        connect(project, &ProjectSession::contextFilesChanged, this, &ProblemModel::update);
        connect(project, &ProjectSession::imagesChanged, this, &ProblemModel::update);
    }
    update();
    Q_EMIT projectChanged();
}

void ProblemModel::fix(int row)
{
    if (!m_session || row < 0 || row >= m_problems.size())
        return;
    // The ranges are of the text the graph was read from; a newer text gets a newer list in a moment.
    if (m_session->document()->bytes() != m_session->graphTree().text())
        return;
    const Problem problem = m_problems.at(row);
    m_session->document()->apply(problem.fix, Document::Document::Origin::Command, problem.fixTitle);
}

QList<HelpBlock> ProblemModel::helpPage(int row) const
{
    return row < 0 || row >= m_problems.size() ? QList<HelpBlock>()
                                               : helpBlocks(Advice::helpPage(m_problems.at(row).rule));
}

QString ProblemModel::address(int row) const
{
    return row < 0 || row >= m_problems.size() ? QString() : m_problems.at(row).url;
}

void ProblemModel::reveal(int row)
{
    if (!m_session || row < 0 || row >= m_problems.size())
        return;
    m_session->setCurrentStage(m_problems.at(row).stage);
    m_session->goToLine(m_problems.at(row).line);
}

int ProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Problem &problem = m_problems.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case MessageRole:
        return problem.message;
    case SeverityRole:
        return severityName(problem.severity);
    case RuleRole:
        return problem.rule;
    case LineRole:
        return problem.line;
    case ColumnRole:
        return problem.column;
    case StageNameRole:
        return problem.stage < 0 ? QString() : m_session->graph().displayName(problem.stage);
    case FixTitleRole:
        return problem.fix.isEmpty() ? QString() : problem.fixTitle;
    default:
        return {};
    }
}

QHash<int, QByteArray> ProblemModel::roleNames() const
{
    return {{MessageRole, "message"}, {SeverityRole, "severity"},   {RuleRole, "rule"},        {LineRole, "line"},
            {ColumnRole, "column"},   {StageNameRole, "stageName"}, {FixTitleRole, "fixTitle"}};
}

void ProblemModel::update()
{
    Advice::Facts facts;
    if (m_project && m_project->current() == m_session) {
        facts.contextFiles = m_project->contextFiles().files();
        facts.ignoreFile = m_project->contextFiles().ignoreFile();
    }
    if (m_session)
        addImages(*m_session, facts);
    beginResetModel();
    m_problems = m_session ? problemsOf(*m_session, facts) : Problems();
    endResetModel();
    if (m_session)
        m_session->setProblems(m_problems);
    Q_EMIT countChanged();
}

} // namespace Stagecraft::App
