// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "graph/mount.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stagecraft::Graph {

using Dockerfile::Flag;
using Dockerfile::SyntaxTree;
using Dockerfile::Token;
using Dockerfile::VariableLookup;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Mount", text);
}

/// A value with the place each of its bytes comes from.
struct PlacedText
{
    QByteArray bytes;
    QList<qsizetype> offsets; ///< One a byte, and the end.

    [[nodiscard]] TextRange range(qsizetype from, qsizetype to) const
    {
        return {offsets.at(from), from == to ? offsets.at(from) : offsets.at(to - 1) + 1};
    }
};

/// One `key=value` of the list, as positions in the placed text.
struct Field
{
    QString key;
    std::optional<QString> value;
    TextRange range;
    TextRange valueRange;
};

/// The bytes of the flag's value as written, without the line ends and comments a continuation puts between them.
PlacedText rawValue(const SyntaxTree &tree, TextRange range)
{
    PlacedText raw;
    const QList<Token> &tokens = tree.tokens();
    auto token = std::ranges::lower_bound(tokens, range.start, {}, [](const Token &t) { return t.range.end - 1; });
    for (; token != tokens.cend() && token->range.start < range.end; ++token) {
        if (token->kind != Token::Kind::Flag && token->kind != Token::Kind::Word) {
            continue;
        }
        const qsizetype end = std::min(token->range.end, range.end);
        for (qsizetype i = std::max(token->range.start, range.start); i < end; ++i) {
            raw.bytes.append(tree.text().at(i));
            raw.offsets.append(i);
        }
    }
    raw.offsets.append(range.end);
    return raw;
}

/// The same without quotes and escape characters, as BuildKit reads a flag.
PlacedText unquoted(const PlacedText &raw, char escape)
{
    PlacedText result;
    char quote = 0;
    for (qsizetype i = 0; i < raw.bytes.size(); ++i) {
        const char byte = raw.bytes.at(i);
        const bool isQuote = quote ? byte == quote : byte == '\'' || byte == '"';
        if (isQuote) {
            quote = quote ? 0 : byte;
            continue;
        }
        if (byte == escape && i + 1 < raw.bytes.size()) {
            ++i;
        }
        result.bytes.append(raw.bytes.at(i));
        result.offsets.append(raw.offsets.at(i));
    }
    result.offsets.append(raw.offsets.constLast());
    return result;
}

PlacedText placedValue(const SyntaxTree &tree, const Flag &flag)
{
    PlacedText placed = unquoted(rawValue(tree, flag.valueRange), tree.escape());
    const QByteArray value = flag.value.value_or(QString()).toUtf8();
    if (placed.bytes != value) {
        placed = {value, QList<qsizetype>(value.size() + 1, flag.valueRange.start)};
    }
    return placed;
}

Field fieldOf(const PlacedText &text, qsizetype start, qsizetype end)
{
    const bool quoted = end - start >= 2 && text.bytes.at(start) == '"' && text.bytes.at(end - 1) == '"';
    const qsizetype from = quoted ? start + 1 : start;
    const qsizetype to = quoted ? end - 1 : end;
    const QByteArray content = text.bytes.mid(from, to - from);
    const qsizetype equals = content.indexOf('=');
    Field field;
    field.range = text.range(start, end);
    field.key = QString::fromUtf8(equals < 0 ? content : content.left(equals)).toLower();
    if (equals >= 0) {
        field.value = QString::fromUtf8(content.mid(equals + 1)).replace("\"\""_L1, "\""_L1);
        field.valueRange = text.range(from + equals + 1, to);
    }
    return field;
}

/// Comma-separated values, where a field may stand in double quotes.
QList<Field> fieldsOf(const PlacedText &text)
{
    QList<Field> fields;
    qsizetype start = 0;
    bool quoted = false;
    for (qsizetype i = 0; i <= text.bytes.size(); ++i) {
        if (i < text.bytes.size() && text.bytes.at(i) == '"') {
            quoted = i == start || (quoted ? false : quoted);
        } else if (i == text.bytes.size() || (text.bytes.at(i) == ',' && !quoted)) {
            fields.append(fieldOf(text, start, i));
            start = i + 1;
        }
    }
    return fields;
}

const QStringList &knownTypes()
{
    static const QStringList types{u"bind"_s, u"cache"_s, u"tmpfs"_s, u"secret"_s, u"ssh"_s};
    return types;
}

bool isKnownKey(const QString &key)
{
    static const QStringList keys{u"type"_s, u"from"_s,        u"source"_s,   u"src"_s,  u"target"_s,
                                  u"dst"_s,  u"destination"_s, u"readonly"_s, u"ro"_s,   u"readwrite"_s,
                                  u"rw"_s,   u"id"_s,          u"sharing"_s,  u"size"_s, u"mode"_s,
                                  u"uid"_s,  u"gid"_s,         u"required"_s, u"env"_s};
    return keys.contains(key);
}

bool mayStandAlone(const QString &key)
{
    static const QStringList keys{u"readonly"_s, u"ro"_s, u"readwrite"_s, u"rw"_s, u"required"_s};
    return keys.contains(key);
}

/// Reads field after field into a Mount.
class MountReader
{
public:
    MountReader(const SyntaxTree &tree, const Flag &flag, const VariableLookup &variables)
        : m_tree(tree)
        , m_variables(variables)
    {
        if (!flag.value || flag.value->isEmpty()) {
            refuse(flag.range, tr("--mount needs a value, such as --mount=type=cache,target=/path."));
            return;
        }
        const QList<Field> fields = fieldsOf(placedValue(tree, flag));
        for (const Field &field : fields) {
            read(field);
        }
        if (m_mount.type == "secret"_L1 && !m_mount.from.isEmpty()) {
            refuse(m_mount.fromRange, tr("A secret mount takes nothing from a stage: remove from=."));
        }
    }

    [[nodiscard]] Mount result() && { return std::move(m_mount); }

private:
    void refuse(TextRange range, const QString &message)
    {
        m_mount.diagnostics.append({range, Severity::Error, Layer::Meaning, message});
    }

    void read(const Field &field)
    {
        if (!isKnownKey(field.key)) {
            refuse(field.range,
                   field.value ? tr("A mount has no key \"%1\".").arg(field.key)
                               : tr("\"%1\" has to be key=value.").arg(field.key));
        } else if (!field.value && !mayStandAlone(field.key)) {
            refuse(field.range, tr("\"%1\" needs a value: %1=…").arg(field.key));
        } else if (field.value) {
            readValue(field);
        }
    }

    void readValue(const Field &field)
    {
        if (field.key == "from"_L1) {
            readFrom(field);
        } else if (field.key == "type"_L1) {
            readType(field);
        } else if (field.key == "source"_L1 || field.key == "src"_L1) {
            m_mount.source = *field.value;
        } else if (field.key == "target"_L1 || field.key == "dst"_L1 || field.key == "destination"_L1) {
            m_mount.target = *field.value;
        }
    }

    void readFrom(const Field &field)
    {
        m_mount.from = *field.value;
        m_mount.fromRange = field.valueRange;
        const qsizetype dollar = field.value->indexOf(u'$');
        if (dollar >= 0 && dollar != field.value->size() - 1) {
            refuse(field.valueRange,
                   tr("A mount takes no variable in from=. Add a stage \"FROM %1 AS name\" above and use from=name.")
                       .arg(*field.value));
        }
    }

    void readType(const Field &field)
    {
        m_mount.type = Dockerfile::expanded(*field.value, m_variables, m_tree.escape()).text.toLower();
        if (!knownTypes().contains(m_mount.type) && !field.value->contains(u'$')) {
            refuse(field.valueRange,
                   tr("There is no mount type \"%1\": use bind, cache, tmpfs, secret or ssh.").arg(m_mount.type));
        }
    }

    const SyntaxTree &m_tree;
    const VariableLookup &m_variables;
    Mount m_mount;
};

} // namespace

Mount mountOf(const SyntaxTree &tree, const Flag &flag, const VariableLookup &variables)
{
    return MountReader(tree, flag, variables).result();
}

} // namespace Stagecraft::Graph
