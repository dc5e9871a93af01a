// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "assist/packagelist.h"

#include "advice/shellcommands.h"
#include "assist/messages.h"

#include <algorithm>

namespace Stagecraft::Assist {

using namespace Qt::StringLiterals;
using Advice::CommandWord;
using Advice::ShellCommand;
using Dockerfile::SyntaxTree;
using Dockerfile::Token;

namespace {

bool installs(const ShellCommand &command)
{
    for (const QStringView manager : {u"apt-get", u"apt", u"dnf", u"yum", u"microdnf", u"zypper", u"pip", u"pip3"}) {
        if (command.is(manager, {u"install"}))
            return true;
    }
    return command.is(u"apk", {u"add"}) || command.is(u"npm", {u"install", u"i"})
        || (command.program() == u"pacman" && command.hasWord(u"-S"));
}

/// Options that take the word after them.
bool takesValue(const QString &option)
{
    return option == "-t"_L1 || option == "--target-release"_L1 || option == "--virtual"_L1 || option == "-r"_L1
        || option == "-c"_L1 || option == "-o"_L1 || option == "--repository"_L1 || option == "-X"_L1
        || option == "--index-url"_L1 || option == "--target"_L1;
}

QList<TextRange> packagesOf(const ShellCommand &command)
{
    QList<TextRange> packages;
    bool isAfterVerb = false;
    bool isValue = false;
    const QList<CommandWord> words = command.words.sliced(1);
    for (const CommandWord &word : words) {
        const bool isOption = word.text.startsWith(u'-');
        if (isAfterVerb && !isOption && !isValue)
            packages.append(word.range);
        isValue = isOption && takesValue(word.text);
        isAfterVerb = isAfterVerb || !isOption || word.text == "-S"_L1;
    }
    return packages;
}

QList<QByteArray> sortedNames(const SyntaxTree &tree, const QList<TextRange> &packages)
{
    QList<QByteArray> names;
    for (const TextRange package : packages)
        names.append(tree.textAt(package).toByteArray());
    std::ranges::stable_sort(names, {}, [](const QByteArray &name) { return name.toLower(); });
    return names;
}

TextEdits sorting(const SyntaxTree &tree, const QList<TextRange> &packages)
{
    TextEdits edits;
    const QList<QByteArray> names = sortedNames(tree, packages);
    for (qsizetype at = 0; at < packages.size(); ++at) {
        if (tree.textAt(packages.at(at)) != names.at(at))
            edits.append({packages.at(at), names.at(at)});
    }
    return edits;
}

bool holdsComment(const SyntaxTree &tree, TextRange range)
{
    return std::ranges::any_of(tree.tokens(), [range](const Token &token) {
        return token.kind == Token::Kind::Comment && range.contains(token.range());
    });
}

} // namespace

std::optional<PackageList> packageListAt(const SyntaxTree &tree, qsizetype offset)
{
    const qsizetype index = tree.instructionAt(offset);
    if (index < 0)
        return std::nullopt;
    const QList<ShellCommand> commands = Advice::shellCommands(tree, tree.instructions().at(index));
    for (const ShellCommand &command : commands) {
        const TextRange whole{command.words.constFirst().range.start, command.words.constLast().range.end};
        if (offset < whole.start || offset > whole.end || !installs(command))
            continue;
        const QList<TextRange> packages = packagesOf(command);
        if (packages.size() < 2)
            continue;
        const TextRange range{packages.constFirst().start, packages.constLast().end};
        return PackageList{range, packages, sorting(tree, packages).isEmpty()};
    }
    return std::nullopt;
}

Result<TextEdits> sortedPackages(const SyntaxTree &tree, qsizetype offset)
{
    const auto list = packageListAt(tree, offset);
    if (!list)
        return Error{Messages::tr("There is no list of packages here."), {}};
    if (holdsComment(tree, list->range))
        return Error{Messages::tr("Comments stand in this list. Move them above it first."), {}};
    return sorting(tree, list->packages);
}

} // namespace Stagecraft::Assist
