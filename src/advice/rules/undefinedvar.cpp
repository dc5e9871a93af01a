// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "advice/messages.h"
#include "advice/rulefunctions.h"
#include "dockerfile/suggestion.h"
#include "edit/editstyle.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Stagecraft::Advice {

namespace {

class UndefinedVariables
{
public:
    UndefinedVariables(const Subject &subject, const Rule &rule)
        : m_subject(subject)
        , m_rule(rule)
        , m_globals(subject.graph.stageList.globalNames())
    { }

    [[nodiscard]] Findings find()
    {
        for (const Dockerfile::ExpandedWord &word : m_subject.graph.stageList.expandedWords) {
            const Dockerfile::Instruction &instruction = m_subject.tree.instructions().at(word.instruction);
            if (instruction.kind == Dockerfile::InstructionKind::Expose)
                continue; // BuildKit expands it without a look
            for (const QString &name : word.expansion.undefined) {
                if (!isSetByBuildKit(name))
                    report(word, name);
            }
        }
        return m_result;
    }

private:
    /// PATH has a default where an image sets none; the others are asked for by attestations.
    [[nodiscard]] static bool isSetByBuildKit(const QString &name)
    {
        return name == "PATH"_L1 || name == "BUILDKIT_SBOM_SCAN_CONTEXT"_L1 || name == "BUILDKIT_SBOM_SCAN_STAGE"_L1;
    }

    void report(const Dockerfile::ExpandedWord &word, const QString &name)
    {
        const int stage = m_subject.graph.stageList.stageOfInstruction(word.instruction);
        const bool isGlobal = m_globals.contains(name);
        const QString message = isGlobal
            ? Messages::tr("Only FROM knows %1: add \"ARG %1\" to this stage to use it here.").arg(name)
            : Messages::tr("Nothing here sets %1: it is empty unless the base image has it.").arg(name)
                + Dockerfile::didYouMean(name, m_globals);
        Finding one = findingIn(m_subject, m_rule, word.instruction, word.range, message);
        if (isGlobal && !m_imported.contains({stage, name})) {
            m_imported.insert({stage, name});
            one.fixTitle = Messages::tr("Add ARG %1").arg(name);
            one.fix = {Edit::argumentImport(m_subject.tree, word.instruction, name)};
        }
        m_result.append(one);
    }

    const Subject &m_subject;
    const Rule &m_rule;
    const QStringList m_globals;
    QSet<std::pair<int, QString>> m_imported;
    Findings m_result;
};

} // namespace

Findings findUndefinedVar(const Subject &subject, const Rule &rule)
{
    return UndefinedVariables(subject, rule).find();
}

} // namespace Stagecraft::Advice
