// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfile/checkoptions.h"

#include "dockerfile/directivereader.h"
#include "dockerfile/messages.h"
#include "dockerfile/precedingcomments.h"

using namespace Qt::StringLiterals;

namespace Stagecraft::Dockerfile {

namespace {

QStringList ruleNames(QStringView value)
{
    QStringList names;
    const auto parts = value.trimmed().split(u',');
    for (const QStringView part : parts)
        names.append(part.trimmed().toString());
    return names;
}

/// As Go's strconv.ParseBool.
std::optional<bool> boolean(QStringView value)
{
    static const QStringList yes{u"1"_s, u"t"_s, u"T"_s, u"TRUE"_s, u"true"_s, u"True"_s};
    static const QStringList no{u"0"_s, u"f"_s, u"F"_s, u"FALSE"_s, u"false"_s, u"False"_s};
    if (yes.contains(value))
        return true;
    return no.contains(value) ? std::optional(false) : std::nullopt;
}

/// \return what is wrong with the option, or nothing.
QString readOption(QStringView option, CheckOptions &options)
{
    const qsizetype equals = option.indexOf(u'=');
    const QStringView key = equals < 0 ? option.trimmed() : option.first(equals).trimmed();
    const QStringView value = equals < 0 ? QStringView() : option.sliced(equals + 1).trimmed();
    if (equals >= 0 && key == "skip"_L1) {
        options.skipped = ruleNames(value);
    } else if (equals >= 0 && key == "experimental"_L1) {
        options.experimental = ruleNames(value);
    } else if (equals >= 0 && key == "error"_L1) {
        const std::optional<bool> isError = boolean(value);
        options.error = isError.value_or(false);
        return isError ? QString() : Messages::tr("error= is true or false, not \"%1\".").arg(value);
    } else {
        return Messages::tr("\"%1\" is no option of check: there are skip=, error= and experimental=.").arg(key);
    }
    return {};
}

} // namespace

CheckOptions CheckOptions::parse(QStringView value)
{
    constexpr qsizetype mostOptions = 3;
    const qsizetype space = value.indexOf(u' ');
    QStringView rest = (space < 0 ? value : value.first(space)).trimmed();
    CheckOptions options;
    bool more = !rest.isEmpty();
    for (qsizetype count = 1; more; ++count) {
        const qsizetype end = count < mostOptions ? rest.indexOf(u';') : -1;
        const QString problem = readOption(end < 0 ? rest : rest.first(end), options);
        if (!problem.isEmpty()) {
            options = {};
            options.problem = problem;
            return options;
        }
        more = end >= 0;
        rest = more ? rest.sliced(end + 1) : QStringView();
    }
    return options;
}

CheckOptions checkOptionsOf(const SyntaxTree &tree)
{
    for (const Directive &directive : tree.directives()) {
        if (directive.name == "check"_L1)
            return CheckOptions::parse(directive.value);
    }
    return {};
}

CheckOptions checkOptionsAbove(const SyntaxTree &tree, qsizetype instruction)
{
    const QList<PrecedingComment> comments = precedingComments(tree, instruction);
    for (const PrecedingComment &comment : comments) {
        const QByteArray line = '#' + comment.text.toUtf8();
        const std::optional<DirectiveText> directive = directiveText(line);
        if (directive && directive->name == "check"_L1)
            return CheckOptions::parse(QString::fromUtf8(directive->value));
    }
    return {};
}

} // namespace Stagecraft::Dockerfile
