// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "project/composefile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Stagecraft::Project {

namespace {

bool beginsName(QChar c)
{
    return c == u'_' || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool continuesName(QChar c)
{
    return beginsName(c) || (c >= u'0' && c <= u'9');
}

qsizetype nameLength(QStringView text)
{
    if (text.isEmpty() || !beginsName(text.front()))
        return 0;
    const auto end = std::find_if_not(text.begin(), text.end(), continuesName);
    return end - text.begin();
}

/// The length of \a text up to the `}` that closes it, or -1.
qsizetype lengthToBrace(QStringView text)
{
    int depth = 1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'{' && i > 0 && text.at(i - 1) == u'$')
            ++depth;
        else if (text.at(i) == u'}' && --depth == 0)
            return i;
    }
    return -1;
}

class Interpolation
{
public:
    explicit Interpolation(const Environment &environment)
        : m_environment(environment)
    { }

    Result<QString> run(QStringView text, int depth = 0)
    {
        QString result;
        while (!text.isEmpty()) {
            const qsizetype dollar = text.indexOf(u'$');
            if (dollar < 0)
                return QString(result + text.toString());
            result += text.first(dollar);
            text = text.sliced(dollar + 1);
            const auto value = reference(text, depth);
            if (!value)
                return value;
            result += *value;
        }
        return result;
    }

private:
    /// What the reference at the start of \a text, after its `$`, stands for; \a text then begins after it.
    Result<QString> reference(QStringView &text, int depth)
    {
        if (text.startsWith(u'$')) {
            text = text.sliced(1);
            return u"$"_s;
        }
        if (text.startsWith(u'{'))
            return braced(text, depth);
        const qsizetype length = nameLength(text);
        if (length == 0)
            return Error{QCoreApplication::translate(
                             "Project", "a \"$\" is not followed by a name; write \"$$\" for a dollar sign"),
                         {}};
        const QString name = text.first(length).toString();
        text = text.sliced(length);
        return m_environment.value(name);
    }

    Result<QString> braced(QStringView &text, int depth)
    {
        const qsizetype length = lengthToBrace(text.sliced(1));
        // Nesting is bounded so that no text can exhaust the stack.
        if (length < 0 || depth > 20)
            return Error{QCoreApplication::translate("Project", "\"$%1\" has no closing brace")
                             .arg(text.first(qMin<qsizetype>(text.size(), 40))),
                         {}};
        const QStringView inside = text.sliced(1, length);
        text = text.sliced(length + 2);
        const qsizetype end = nameLength(inside);
        if (end == 0)
            return Error{QCoreApplication::translate("Project", "\"${%1}\" names no variable").arg(inside), {}};
        return substituted(inside.first(end).toString(), inside.sliced(end), depth);
    }

    Result<QString> substituted(const QString &name, QStringView rest, int depth)
    {
        const bool isSet = m_environment.contains(name);
        const QString value = m_environment.value(name);
        if (rest.isEmpty())
            return value;
        const bool emptyCounts = rest.startsWith(u':');
        if (emptyCounts)
            rest = rest.sliced(1);
        const bool present = isSet && !(emptyCounts && value.isEmpty());
        const QChar form = rest.isEmpty() ? QChar() : rest.front();
        const QStringView word = rest.isEmpty() ? rest : rest.sliced(1);
        if (form == u'-')
            return present ? Result<QString>(value) : run(word, depth + 1);
        if (form == u'+')
            return present ? run(word, depth + 1) : Result<QString>(QString());
        if (form == u'?')
            return present ? Result<QString>(value) : missing(name, word, depth);
        return Error{
            QCoreApplication::translate("Project", "\"${%1…}\" has a form that compose files do not know").arg(name),
            {}};
    }

    Result<QString> missing(const QString &name, QStringView word, int depth)
    {
        const auto message = run(word, depth + 1);
        return Error{QCoreApplication::translate("Project", "the variable %1 must be set: %2")
                         .arg(name, message ? *message : word.toString()),
                     {}};
    }

    const Environment &m_environment;
};

} // namespace

Result<QString> interpolated(const QString &value, const Environment &environment)
{
    return Interpolation(environment).run(value);
}

} // namespace Stagecraft::Project
