// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "sourcerules.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Stagecraft {

namespace {

QString withoutComments(QString text)
{
    static const QRegularExpression comment(u"(^|\\s)//[^\\n]*|/\\*.*?\\*/"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    return text.replace(comment, u"\\1"_s);
}

QString withoutStrings(QString code)
{
    static const QRegularExpression string(u"\"(?:[^\"\\\\\n]|\\\\.)*\""_s);
    return code.replace(string, u"\"\""_s);
}

QStringList matches(const QRegularExpression &pattern, const QString &text, int group = 0)
{
    QStringList found;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text))
        found.append(match.captured(group).simplified());
    return found;
}

QStringList sentences(const QStringList &found, const QString &sentence)
{
    QStringList result;
    for (const QString &text : found)
        result.append(sentence.arg(text));
    return result;
}

/// Words of the Dockerfile language are the same in every language; signs and colours are no words.
bool isSameEverywhere(const QString &string)
{
    static const QRegularExpression instruction(u"^[A-Z]+( --[a-z]+)*$|^--[a-z-]+$"_s);
    static const QRegularExpression words(u"\\p{L}{2}"_s);
    return string.startsWith(u'#') || !words.match(string).hasMatch() || instruction.match(string).hasMatch()
        || string == "scratch"_L1;
}

/// In a file whose every colour is its own matter.
bool mayNameColours(const QString &path)
{
    return path.contains("/Theme/"_L1);
}

} // namespace

QStringList nameProblems(const QString &path, const QString &text)
{
    static const QRegularExpression fileName(u"(manager|helpers?|util(s|ity|ities)?)$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression declared(
        u"\\b(?:class|struct|namespace|enum|component|using)\\s+(\\w*(?:Manager|Helpers?|Util(?:s|ity|ities)?))\\b"_s);
    QStringList problems = sentences(matches(declared, withoutComments(withoutStrings(text)), 1), u"%1 says nothing"_s);
    const QString base = QFileInfo(path).completeBaseName();
    if (fileName.match(base).hasMatch())
        problems.append(u"the file's name, %1, says nothing"_s.arg(base));
    return problems;
}

QStringList namespaceProblems(const QString &room, const QString &text)
{
    static const QRegularExpression opened(u"^namespace (Stagecraft[\\w:]*) \\{"_s,
                                           QRegularExpression::MultilineOption);
    const QString wanted = room == "base"_L1 ? u"Stagecraft"_s : "Stagecraft::"_L1 + room.at(0).toUpper() + room.mid(1);
    QStringList problems;
    const QStringList found = matches(opened, text, 1);
    for (const QString &name : found) {
        const bool isWithin = room != "base"_L1 && name.startsWith(wanted + "::"_L1);
        if (name != wanted && !isWithin)
            problems.append(u"the namespace %1 is not that of the room, %2"_s.arg(name, wanted));
    }
    return problems;
}

QStringList cppProblems(const QString &text)
{
    static const QRegularExpression context(u"\\bsetContext(Property|Properties|Object)\\b"_s);
    static const QRegularExpression reason(
        u"\\bError\\s*[{(]\\s*(?:u\"|\"|QStringLiteral\\(|QLatin1StringView\\()[^\\n]*"_s);
    static const QRegularExpression noLiteral(u"\\b(?:tr|QCoreApplication::translate)\\(\\s*[a-z][\\w.]*\\s*[,)]"_s);
    const QString code = withoutComments(text);
    return sentences(matches(context, code), u"%1: pass properties to QML instead"_s)
        + sentences(matches(reason, code), u"a reason that is not translated: %1"_s)
        + sentences(matches(noLiteral, code), u"no translator can see what is said here: %1"_s);
}

QStringList qmlProblems(const QString &path, const QString &text)
{
    static const QRegularExpression component(
        u"\\b(?:delegate|sourceComponent|\\w+Component):\\s*[A-Z][\\w.]*\\s*\\{(?!\\s*\\})|\\bComponent\\s*\\{|^\\s*component\\s+\\w+\\s*:"_s,
        QRegularExpression::MultilineOption);
    static const QRegularExpression untyped(u"\\bfunction\\s+\\w+\\((?:[^)]*,)?\\s*\\w+\\s*[,)][^{]*\\{"_s);
    static const QRegularExpression unsaid(u"\\bfunction\\s+\\w+\\([^)]*\\)\\s*\\{"_s);
    static const QRegularExpression colour(u"\"#(?!000000\")[0-9a-fA-F]{3,8}\""_s);
    const QString code = withoutComments(text);
    QStringList problems = sentences(matches(untyped, code), u"an argument without a type: %1"_s)
        + sentences(matches(unsaid, code), u"a function that does not say what it returns: %1"_s);
    if (component.match(code).hasMatch() && !text.contains("pragma ComponentBehavior: Bound"_L1))
        problems.append(u"it holds a component, but not \"pragma ComponentBehavior: Bound\""_s);
    if (!mayNameColours(path))
        problems += sentences(matches(colour, code), u"the colour %1 is not from Theme"_s);
    return problems;
}

QStringList untranslatedStrings(const QString &text)
{
    static const QRegularExpression visible(
        u"(?:\\b(?:text|title|caption|actionText|otherText|placeholderText)|Accessible\\.(?:name|description)):([^\\n]+)"_s);
    static const QRegularExpression translated(u"qsTr\\((?:\"(?:[^\"\\\\]|\\\\.)*\"(?:,\\s*\"[^\"]*\")?)"_s);
    static const QRegularExpression shown(u"(?:^|[?:+]|\\?\\?)\\s*\"((?:[^\"\\\\]|\\\\.)*)\""_s);
    static const QRegularExpression noLiteral(u"\\bqsTr\\(\\s*[^\"\\s][^\\n]*"_s);
    static const QRegularExpression uncounted(u"\\bqsTr\\(\"[^\"]*%n[^\"]*\"(?!,\\s*\"[^\"]*\",)[^\\n]*"_s);
    const QString code = withoutComments(text);
    QStringList problems = sentences(matches(noLiteral, code), u"no translator can see what is said here: %1"_s)
        + sentences(matches(uncounted, code), u"%n without a number: %1"_s);
    for (const QRegularExpressionMatch &match : visible.globalMatch(code)) {
        QString value = match.captured(1);
        value.replace(translated, u"qsTr("_s);
        const QStringList strings = matches(shown, value, 1);
        for (const QString &string : strings) {
            if (!isSameEverywhere(string))
                problems.append(u"not translated: \"%1\""_s.arg(string));
        }
    }
    return problems;
}

} // namespace Stagecraft
