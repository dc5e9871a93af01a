// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfile/instructioncheck.h"

#include "dockerfile/duration.h"
#include "dockerfile/heredocwords.h"
#include "dockerfile/instructionflags.h"
#include "dockerfile/keyvalues.h"
#include "dockerfile/messages.h"
#include "dockerfile/mounts.h"
#include "dockerfile/suggestion.h"

using namespace Qt::StringLiterals;

namespace Stagecraft::Dockerfile {

namespace {

class FormCheck
{
public:
    FormCheck(const Instruction &instruction, QByteArrayView text, Diagnostics &diagnostics)
        : m_instruction(instruction)
        , m_text(text)
        , m_diagnostics(diagnostics)
        , m_isTrigger(!instruction.trigger.isEmpty())
        , m_kind(instruction.effectiveKind())
    { }

    void run();

private:
    [[nodiscard]] QString keyword() const { return m_isTrigger ? m_instruction.trigger : m_instruction.keyword; }
    [[nodiscard]] TextRange keywordRange() const
    {
        return m_isTrigger ? m_instruction.triggerRange : m_instruction.keywordRange;
    }
    [[nodiscard]] qsizetype argumentCount() const { return m_instruction.arguments.size(); }
    [[nodiscard]] TextRange argumentRange(qsizetype from) const;

    void checkTrigger();
    void checkUnknown();
    [[nodiscard]] bool ignoresFlags() const;
    void checkFlags();
    void checkFlag(const Flag &flag, const FlagRule &rule);
    void checkArguments();
    void checkFrom();
    void checkCopy();
    void checkKeyValues();
    void checkArg();
    void checkHealthcheck();
    void checkHealthcheckFlags();
    void checkShell();
    void checkVolume();
    void checkMount(const Flag &flag);
    void checkRun();
    void checkValue(const Flag &flag, const QStringList &values);
    bool needArguments();
    void report(TextRange range, const QString &message);
    void refuse(TextRange range, const QString &message);

    const Instruction &m_instruction;
    const QByteArrayView m_text;
    Diagnostics &m_diagnostics;
    const bool m_isTrigger;
    const InstructionKind m_kind;
};

TextRange FormCheck::argumentRange(qsizetype from) const
{
    return {m_instruction.arguments.at(from).range.start, m_instruction.arguments.constLast().range.end};
}

/// BuildKit reads the parts of a trigger only where a stage is built on this one.
void FormCheck::report(TextRange range, const QString &message)
{
    m_diagnostics.append({range, m_isTrigger ? Severity::Warning : Severity::Error, Layer::Syntax, message});
}

/// What it refuses also in a trigger.
void FormCheck::refuse(TextRange range, const QString &message)
{
    m_diagnostics.append({range, Severity::Error, Layer::Syntax, message});
}

void FormCheck::run()
{
    if (m_isTrigger)
        checkTrigger();
    else if (m_instruction.kind == InstructionKind::Onbuild)
        report(keywordRange(), Messages::tr("ONBUILD needs an instruction after it."));
    if (m_kind == InstructionKind::Unknown) {
        checkUnknown();
        return;
    }
    checkFlags();
    checkArguments();
}

void FormCheck::checkTrigger()
{
    if (m_kind == InstructionKind::Onbuild)
        refuse(keywordRange(), Messages::tr("ONBUILD cannot be the instruction of an ONBUILD."));
    else if (m_kind == InstructionKind::From || m_kind == InstructionKind::Maintainer)
        refuse(keywordRange(), Messages::tr("%1 cannot be the instruction of an ONBUILD.").arg(keyword()));
}

void FormCheck::checkUnknown()
{
    if (m_instruction.kind == InstructionKind::Onbuild && !m_isTrigger)
        return;
    if (keyword().isEmpty()) {
        report(m_instruction.range, Messages::tr("There is no instruction in this continued line."));
        return;
    }
    report(keywordRange(),
           Messages::tr("There is no instruction %1.").arg(keyword()) + didYouMean(keyword(), allKeywords()));
}

/// BuildKit never looks at them: it reads no flags of these.
bool FormCheck::ignoresFlags() const
{
    const bool isNone = m_kind == InstructionKind::Healthcheck && argumentCount() > 0
        && m_instruction.arguments.constFirst().isKeyword("NONE"_L1);
    return isNone || m_kind == InstructionKind::Arg || m_kind == InstructionKind::Stopsignal;
}

void FormCheck::checkFlags()
{
    const std::span<const FlagRule> rules = flagsOf(m_kind);
    for (const Flag &flag : m_instruction.flags) {
        if (m_isTrigger && flag.range.start < m_instruction.triggerRange.start) {
            refuse(flag.range, Messages::tr("%1 has no flag --%2.").arg(m_instruction.keyword, flag.name));
            continue;
        }
        if (ignoresFlags())
            continue;
        const auto rule = std::find_if(rules.begin(), rules.end(),
                                       [&flag](const FlagRule &known) { return known.name == flag.name; });
        if (rule == rules.end()) {
            report(flag.range,
                   Messages::tr("%1 has no flag --%2.").arg(keyword(), flag.name)
                       + didYouMean(flag.name, flagNamesOf(m_kind), u"--"_s));
            continue;
        }
        if (m_instruction.flag(flag.name) != &flag && rule->type != FlagRule::Type::Strings)
            report(flag.range, Messages::tr("The flag --%1 may be given only once.").arg(flag.name));
        checkFlag(flag, *rule);
    }
}

void FormCheck::checkFlag(const Flag &flag, const FlagRule &rule)
{
    const QString value = flag.value.value_or(QString());
    if (rule.type != FlagRule::Type::Boolean) {
        if (!flag.value)
            report(flag.range, Messages::tr("The flag --%1 needs a value: --%1=…").arg(flag.name));
        return;
    }
    const bool isBoolean =
        value.compare("true"_L1, Qt::CaseInsensitive) == 0 || value.compare("false"_L1, Qt::CaseInsensitive) == 0;
    if (flag.value && !isBoolean)
        report(flag.range, Messages::tr("The flag --%1 is true or false, not \"%2\".").arg(flag.name, value));
}

void FormCheck::checkArguments()
{
    switch (m_kind) {
    case InstructionKind::From:
        checkFrom();
        break;
    case InstructionKind::Add:
    case InstructionKind::Copy:
        checkCopy();
        break;
    case InstructionKind::Env:
    case InstructionKind::Label:
        checkKeyValues();
        break;
    case InstructionKind::Arg:
        checkArg();
        break;
    case InstructionKind::Healthcheck:
        checkHealthcheck();
        break;
    case InstructionKind::Shell:
        checkShell();
        break;
    case InstructionKind::Volume:
        checkVolume();
        break;
    case InstructionKind::Run:
        checkRun();
        break;
    case InstructionKind::Expose:
    case InstructionKind::Maintainer:
    case InstructionKind::Stopsignal:
    case InstructionKind::User:
    case InstructionKind::Workdir:
        needArguments();
        break;
    default: // CMD and ENTRYPOINT may be empty
        break;
    }
}

bool FormCheck::needArguments()
{
    if (argumentCount() > 0)
        return true;
    report(keywordRange(), Messages::tr("%1 needs an argument.").arg(keyword()));
    return false;
}

void FormCheck::checkFrom()
{
    if (!needArguments() || m_isTrigger)
        return;
    const QList<Word> &words = m_instruction.arguments;
    const bool hasAs = words.size() > 1 && words.at(1).isKeyword("AS"_L1);
    if (words.size() == 1 || (words.size() == 3 && hasAs))
        return;
    if (words.size() == 2 && hasAs)
        report(words.at(1).range, Messages::tr("The name of the stage is missing after %1.").arg(words.at(1).text()));
    else if (hasAs)
        report(argumentRange(3), Messages::tr("FROM ends after the name of the stage."));
    else
        report(argumentRange(1), Messages::tr("After the image only AS and a name may follow: FROM image AS name."));
}

void FormCheck::checkCopy()
{
    if (argumentCount() < 2) {
        report(argumentCount() == 0 ? keywordRange() : argumentRange(0),
               Messages::tr("%1 needs at least a source and a destination.").arg(keyword()));
        return;
    }
    const Word &destination = m_instruction.arguments.constLast();
    if (destination.written.bytes().contains("<<") && heredocWord(destination.written.bytes()))
        report(destination.range, Messages::tr("A heredoc cannot be the destination of %1.").arg(keyword()));
}

void FormCheck::checkKeyValues()
{
    if (!needArguments())
        return;
    if (isLegacyPair(m_instruction)) {
        if (!keyValues(m_instruction).pairs.constFirst().value)
            refuse(argumentRange(0), Messages::tr("%1 needs a value: %1 name=value.").arg(keyword()));
        return; // its name is not empty
    }
    for (const Word &pair : m_instruction.arguments) {
        const qsizetype equals = pair.written.bytes().indexOf('=');
        if (equals < 0)
            refuse(pair.range,
                   Messages::tr("There is no = in \"%1\": every argument of %2 has the form name=value.")
                       .arg(pair.text(), keyword()));
        else if (equals == 0)
            report(pair.range, Messages::tr("The name before the = is missing."));
    }
}

void FormCheck::checkArg()
{
    if (!needArguments())
        return;
    for (const Word &pair : m_instruction.arguments) {
        if (pair.written.bytes().startsWith('='))
            report(pair.range, Messages::tr("The name of the argument is missing."));
    }
}

void FormCheck::checkHealthcheck()
{
    if (!needArguments())
        return;
    const Word &type = m_instruction.arguments.constFirst();
    const bool isCommand = type.isKeyword("CMD"_L1);
    if (type.isKeyword("NONE"_L1)) {
        if (argumentCount() > 1)
            report(argumentRange(1), Messages::tr("Nothing may follow HEALTHCHECK NONE."));
        return;
    }
    if (!isCommand)
        report(type.range, Messages::tr("HEALTHCHECK is followed by CMD or NONE, not by %1.").arg(type.text()));
    else if (argumentCount() == 1)
        report(type.range, Messages::tr("The command after HEALTHCHECK CMD is missing."));
    checkHealthcheckFlags();
}

void FormCheck::checkHealthcheckFlags()
{
    for (const Flag &flag : m_instruction.flags) {
        if (!flag.value || flag.value->isEmpty())
            continue;
        if (flag.name == "retries"_L1) {
            bool isNumber = false;
            if (flag.value->toInt(&isNumber) < 0 || !isNumber)
                report(flag.valueRange, Messages::tr("The number of retries is a whole number from 0."));
        } else if (flagNamesOf(InstructionKind::Healthcheck).contains(flag.name)) {
            const std::optional<double> seconds = durationSeconds(*flag.value);
            if (!seconds)
                report(flag.valueRange,
                       Messages::tr("\"%1\" is not a duration such as 30s, 500ms or 1m30s.").arg(*flag.value));
            else if (*seconds != 0 && *seconds < 0.001)
                report(flag.valueRange, Messages::tr("The shortest duration here is 1ms."));
        }
    }
}

void FormCheck::checkShell()
{
    if (!m_instruction.jsonForm)
        report(argumentCount() > 0 ? m_instruction.argumentsRange : keywordRange(),
               Messages::tr("SHELL needs the JSON form: SHELL [\"executable\", \"parameter\"]."));
    else if (argumentCount() == 0)
        report(m_instruction.argumentsRange, Messages::tr("SHELL needs at least the name of the shell."));
}

void FormCheck::checkVolume()
{
    if (!needArguments())
        return;
    for (const Word &volume : m_instruction.arguments) {
        if (volume.text().trimmed().isEmpty())
            report(volume.range, Messages::tr("The path of a volume may not be empty."));
    }
}

void FormCheck::checkValue(const Flag &flag, const QStringList &values)
{
    if (!values.contains(*flag.value))
        report(flag.valueRange.isEmpty() ? flag.range : flag.valueRange,
               Messages::tr("--%1 is one of %2, not \"%3\".").arg(flag.name, values.join(", "_L1), *flag.value)
                   + didYouMean(*flag.value, values));
}

void FormCheck::checkMount(const Flag &flag)
{
    if (!flag.value->contains(u'$'))
        return; // all that is refused at once is a variable in from
    const Diagnostics problems = mount(flag, m_text).diagnostics;
    for (const Diagnostic &problem : problems)
        report(problem.range, problem.message);
}

void FormCheck::checkRun()
{
    for (const Flag &flag : m_instruction.flags) {
        if (!flag.value)
            continue;
        if (flag.name == "mount"_L1)
            checkMount(flag);
        else if (flag.name == "network"_L1)
            checkValue(flag, {u"default"_s, u"none"_s, u"host"_s});
        else if (flag.name == "security"_L1)
            checkValue(flag, {u"sandbox"_s, u"insecure"_s});
    }
}

} // namespace

void checkForm(const Instruction &instruction, QByteArrayView text, Diagnostics &diagnostics)
{
    FormCheck(instruction, text, diagnostics).run();
}

} // namespace Stagecraft::Dockerfile
