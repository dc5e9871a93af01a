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

#include <QRegularExpression>
#include <QSet>

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
    void checkChmod();
    void checkRun();
    void checkValue(QStringView flag, const QStringList &values);
    bool needArguments();
    void report(TextRange range, const QString &message);

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

void FormCheck::report(TextRange range, const QString &message)
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
        report(keywordRange(), Messages::tr("ONBUILD cannot be the instruction of an ONBUILD."));
    else if (m_kind == InstructionKind::From || m_kind == InstructionKind::Maintainer)
        report(keywordRange(), Messages::tr("%1 cannot be the instruction of an ONBUILD.").arg(keyword()));
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

void FormCheck::checkFlags()
{
    QSet<QString> used;
    for (const Flag &flag : m_instruction.flags) {
        const std::span<const FlagRule> rules = flagsOf(m_kind);
        const auto rule = std::find_if(rules.begin(), rules.end(),
                                       [&flag](const FlagRule &known) { return known.name == flag.name; });
        if (rule == rules.end()) {
            report(flag.range,
                   Messages::tr("%1 has no flag --%2.").arg(keyword(), flag.name)
                       + didYouMean(flag.name, flagNamesOf(m_kind), u"--"_s));
            continue;
        }
        if (used.contains(flag.name) && rule->type != FlagRule::Type::Strings)
            report(flag.range, Messages::tr("The flag --%1 may be given only once.").arg(flag.name));
        used.insert(flag.name);
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
        checkChmod();
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
    const bool hasAs = words.size() > 1 && words.at(1).text.compare("as"_L1, Qt::CaseInsensitive) == 0;
    if (words.size() == 1 || (words.size() == 3 && hasAs))
        return;
    if (words.size() == 2 && hasAs)
        report(words.at(1).range, Messages::tr("The name of the stage is missing after %1.").arg(words.at(1).text));
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
    if (heredocWord(destination.text.toUtf8()))
        report(destination.range, Messages::tr("A heredoc cannot be the destination of %1.").arg(keyword()));
    const QList<Word> sources = m_instruction.arguments.first(argumentCount() - 1);
    for (const Word &source : sources) {
        if (source.text.isEmpty())
            report(source.range, Messages::tr("A source of %1 may not be empty.").arg(keyword()));
    }
}

/// Octal, or symbolic as chmod(1) has it. A mode with variables is left to the builder.
void FormCheck::checkChmod()
{
    static const QRegularExpression symbolic(
        u"\\A[ugoa]*(?:[-+=](?:[ugo]|[rwxXst]*))+(?:,[ugoa]*(?:[-+=](?:[ugo]|[rwxXst]*))+)*\\z"_s);
    const Flag *chmod = m_instruction.flag(u"chmod");
    if (!chmod || !chmod->value || chmod->value->isEmpty() || chmod->value->contains(u'$')
        || symbolic.match(*chmod->value).hasMatch())
        return;
    bool isOctal = false;
    const uint mode = chmod->value->toUInt(&isOctal, 8);
    if (!isOctal || mode > 07777)
        report(chmod->valueRange,
               Messages::tr("The mode %1 is neither an octal number up to 7777 nor symbolic such as u+x.")
                   .arg(*chmod->value));
}

void FormCheck::checkKeyValues()
{
    if (!needArguments())
        return;
    const KeyValues pairs = keyValues(m_instruction);
    if (pairs.form == KeyValues::Form::Legacy && !pairs.pairs.constFirst().value) {
        report(argumentRange(0), Messages::tr("%1 needs a value: %1 name=value.").arg(keyword()));
        return;
    }
    for (const KeyValue &pair : pairs.pairs) {
        if (!pair.value)
            report(pair.range,
                   Messages::tr("There is no = in \"%1\": every argument of %2 has the form name=value.")
                       .arg(pair.key, keyword()));
        else if (pair.key.isEmpty())
            report(pair.range, Messages::tr("The name before the = is missing."));
    }
}

void FormCheck::checkArg()
{
    if (!needArguments())
        return;
    const QList<KeyValue> pairs = keyValues(m_instruction).pairs;
    for (const KeyValue &pair : pairs) {
        if (pair.key.isEmpty())
            report(pair.range, Messages::tr("The name of the argument is missing."));
    }
}

void FormCheck::checkHealthcheck()
{
    if (!needArguments())
        return;
    const Word &type = m_instruction.arguments.constFirst();
    const bool isCommand = type.text.compare("CMD"_L1, Qt::CaseInsensitive) == 0;
    if (type.text.compare("NONE"_L1, Qt::CaseInsensitive) == 0) {
        if (argumentCount() > 1)
            report(argumentRange(1), Messages::tr("Nothing may follow HEALTHCHECK NONE."));
        return;
    }
    if (!isCommand)
        report(type.range, Messages::tr("HEALTHCHECK is followed by CMD or NONE, not by %1.").arg(type.text));
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
        if (volume.text.isEmpty())
            report(volume.range, Messages::tr("The path of a volume may not be empty."));
    }
}

void FormCheck::checkValue(QStringView flag, const QStringList &values)
{
    const Flag *found = m_instruction.flag(flag);
    if (found && found->value && !values.contains(*found->value))
        report(found->valueRange.isEmpty() ? found->range : found->valueRange,
               Messages::tr("--%1 is one of %2, not \"%3\".").arg(flag, values.join(", "_L1), *found->value)
                   + didYouMean(*found->value, values));
}

void FormCheck::checkRun()
{
    checkValue(u"network", {u"default"_s, u"none"_s, u"host"_s});
    checkValue(u"security", {u"sandbox"_s, u"insecure"_s});
    for (const Flag &flag : m_instruction.flags) {
        if (flag.name == "mount"_L1 && flag.value)
            m_diagnostics += mount(flag, m_text).diagnostics;
    }
}

} // namespace

void checkForm(const Instruction &instruction, QByteArrayView text, Diagnostics &diagnostics)
{
    FormCheck(instruction, text, diagnostics).run();
}

} // namespace Stagecraft::Dockerfile
