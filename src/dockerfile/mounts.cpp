// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfile/mounts.h"

#include "dockerfile/messages.h"
#include "dockerfile/suggestion.h"

#include <QRegularExpression>

#include <vector>

using namespace Qt::StringLiterals;

namespace Stagecraft::Dockerfile {

namespace {

/// A part of a flag's value, unquoted, and where it stands in the unquoted value.
struct CsvField
{
    QByteArray text;
    TextRange range;
};

/// Splits as Go's encoding/csv does: a field in double quotes may hold commas. None when quotes stand wrong.
std::optional<std::vector<CsvField>> csvFields(QByteArrayView value)
{
    std::vector<CsvField> fields;
    qsizetype at = 0;
    while (true) {
        CsvField field;
        field.range.start = at;
        const bool quoted = at < value.size() && value[at] == '"';
        at += quoted ? 1 : 0;
        bool closed = !quoted;
        while (at < value.size() && (!closed || value[at] != ',')) {
            if (value[at] == '"') {
                const bool isDoubled = !closed && at + 1 < value.size() && value[at + 1] == '"';
                if (closed)
                    return std::nullopt;
                closed = !isDoubled;
                at += isDoubled ? 2 : 1;
                if (isDoubled)
                    field.text += '"';
                continue;
            }
            if (quoted && closed)
                return std::nullopt;
            field.text += value[at++];
        }
        if (!closed)
            return std::nullopt;
        field.range.end = at;
        fields.push_back(std::move(field));
        if (at >= value.size())
            return fields;
        ++at;
    }
}

/// Past the end of the line that a continuation at \a at joins, and comment and blank lines after it; \a at where there is none.
qsizetype afterContinuation(QByteArrayView text, qsizetype at, qsizetype end)
{
    const auto afterBlanks = [&](qsizetype from) {
        while (from < end && (text[from] == ' ' || text[from] == '\t' || text[from] == '\r'))
            ++from;
        return from;
    };
    const qsizetype lineEnd = afterBlanks(at + 1);
    if ((text[at] != '\\' && text[at] != '`') || lineEnd >= end || text[lineEnd] != '\n')
        return at;
    qsizetype next = lineEnd + 1;
    while (true) {
        const qsizetype first = afterBlanks(next);
        if (first >= end || (text[first] != '#' && text[first] != '\n'))
            return next;
        while (next < end && text[next] != '\n')
            ++next;
        ++next;
    }
}

/*!
    Where each byte of an unquoted flag value stands in the file, with the end of
    the value as last entry. Empty where the written value does not give it.
*/
std::vector<qsizetype> placesOf(const QByteArray &value, const Flag &flag, QByteArrayView text)
{
    if (flag.valueRange.start < 0 || flag.valueRange.end > text.size())
        return {};
    std::vector<qsizetype> places;
    places.reserve(static_cast<size_t>(value.size()) + 1);
    char quote = '\0';
    for (qsizetype at = flag.valueRange.start; at < flag.valueRange.end; ++at) {
        const qsizetype next = afterContinuation(text, at, flag.valueRange.end);
        if (next != at) {
            at = next - 1;
            continue;
        }
        const char byte = text[at];
        if (quote != '\0' ? byte == quote : byte == '\'' || byte == '"') {
            quote = quote == '\0' ? byte : '\0';
            continue;
        }
        if (byte == '\\' && ++at >= flag.valueRange.end)
            break;
        places.push_back(at);
    }
    places.push_back(flag.valueRange.end);
    return places.size() == static_cast<size_t>(value.size()) + 1 ? places : std::vector<qsizetype>();
}

class MountReader
{
public:
    MountReader(const Flag &flag, QByteArrayView text, const MountValue &valueOf)
        : m_flag(flag)
        , m_valueOf(valueOf)
        , m_value(flag.value.value_or(QString()).toUtf8())
        , m_places(placesOf(m_value, flag, text))
    {
        m_mount.range = flag.range;
    }

    [[nodiscard]] Mount read();

private:
    [[nodiscard]] TextRange source(TextRange range) const;
    void addField(const CsvField &csv);
    void readField(const MountField &field);
    void readFlagField(const MountField &field);
    void readType(const MountField &field);
    void readFrom(const MountField &field);
    void readBoolean(const MountField &field);
    void readSharing(const MountField &field);
    void readNumber(const MountField &field, int base);
    void readSize(const MountField &field);
    void readUnknown(const MountField &field);
    void requireType(const MountField &field, std::initializer_list<QLatin1StringView> types);
    void checkWhole();
    void checkSecret();
    [[nodiscard]] const MountField *field(QLatin1StringView key) const;
    void refuse(TextRange range, const QString &message);
    void report(TextRange range, const QString &message);

    const Flag &m_flag;
    const MountValue &m_valueOf;
    const QByteArray m_value;
    const std::vector<qsizetype> m_places;
    Mount m_mount;
};

bool hasVariable(const QString &value)
{
    return value.contains(u'$');
}

Mount MountReader::read()
{
    const std::optional<std::vector<CsvField>> fields = csvFields(m_value);
    if (!fields || m_value.isEmpty()) {
        report(m_flag.valueRange, Messages::tr("A mount is a list of key=value with commas between them."));
        return std::move(m_mount);
    }
    for (const CsvField &field : *fields)
        addField(field);
    checkWhole();
    return std::move(m_mount);
}

TextRange MountReader::source(TextRange range) const
{
    if (m_places.empty())
        return m_flag.valueRange;
    const qsizetype start = m_places[static_cast<size_t>(range.start)];
    if (range.isEmpty())
        return {start, start};
    return {start, m_places[static_cast<size_t>(range.end) - 1] + 1};
}

void MountReader::addField(const CsvField &csv)
{
    MountField field;
    field.range = source(csv.range);
    field.valueRange = {field.range.end, field.range.end};
    const qsizetype equals = csv.text.indexOf('=');
    field.key = QString::fromUtf8(equals < 0 ? csv.text : csv.text.first(equals)).toLower();
    if (equals >= 0) {
        field.value = QString::fromUtf8(QByteArrayView(csv.text).sliced(equals + 1));
        const bool isPlain = csv.text.size() == csv.range.length();
        field.valueRange = isPlain ? source({csv.range.start + equals + 1, csv.range.end}) : field.range;
        if (m_valueOf && field.key != "from"_L1)
            field.value = m_valueOf(field);
    }
    m_mount.fields.append(field);
    if (field.value)
        readField(field);
    else
        readFlagField(field);
}

/// A key without a value.
void MountReader::readFlagField(const MountField &field)
{
    if (field.key == "required"_L1)
        requireType(field, {"secret"_L1, "ssh"_L1});
    else if (field.key != "ro"_L1 && field.key != "readonly"_L1 && field.key != "rw"_L1 && field.key != "readwrite"_L1)
        report(field.range, Messages::tr("\"%1\" needs a value: %1=…").arg(field.key));
}

void MountReader::readField(const MountField &field)
{
    const QString &key = field.key;
    if (key == "type"_L1) {
        readType(field);
    } else if (key == "from"_L1) {
        readFrom(field);
    } else if (key == "source"_L1 || key == "src"_L1) {
        m_mount.source = *field.value;
    } else if (key == "target"_L1 || key == "dst"_L1 || key == "destination"_L1) {
        m_mount.target = *field.value;
    } else if (key == "id"_L1) {
        m_mount.id = *field.value;
    } else if (key == "ro"_L1 || key == "readonly"_L1 || key == "rw"_L1 || key == "readwrite"_L1) {
        readBoolean(field);
    } else if (key == "required"_L1) {
        requireType(field, {"secret"_L1, "ssh"_L1});
        readBoolean(field);
    } else if (key == "size"_L1) {
        requireType(field, {"tmpfs"_L1});
        readSize(field);
    } else if (key == "sharing"_L1) {
        readSharing(field);
    } else if (key == "mode"_L1) {
        readNumber(field, 8);
    } else if (key == "uid"_L1 || key == "gid"_L1) {
        readNumber(field, 10);
    } else if (key == "env"_L1) {
        requireType(field, {"secret"_L1});
    } else {
        readUnknown(field);
    }
}

void MountReader::readType(const MountField &field)
{
    static const QStringList types{u"bind"_s, u"cache"_s, u"tmpfs"_s, u"secret"_s, u"ssh"_s};
    m_mount.type = field.value->toLower();
    if (!hasVariable(m_mount.type) && !types.contains(m_mount.type))
        report(field.valueRange,
               Messages::tr("There is no mount type \"%1\".").arg(*field.value) + didYouMean(*field.value, types));
}

void MountReader::readFrom(const MountField &field)
{
    m_mount.from = *field.value;
    m_mount.fromRange = field.valueRange;
    const qsizetype dollar = field.value->indexOf(u'$');
    if (dollar >= 0 && dollar + 1 < field.value->size())
        refuse(field.valueRange,
               Messages::tr("Variables are not replaced in from=: define a stage with FROM %1 AS name, and name that.")
                   .arg(*field.value));
}

void MountReader::readBoolean(const MountField &field)
{
    static const QStringList booleans{u"1"_s, u"t"_s, u"T"_s, u"TRUE"_s,  u"true"_s,  u"True"_s,
                                      u"0"_s, u"f"_s, u"F"_s, u"FALSE"_s, u"false"_s, u"False"_s};
    if (!hasVariable(*field.value) && !booleans.contains(*field.value))
        report(field.valueRange, Messages::tr("%1 is true or false, not \"%2\".").arg(field.key, *field.value));
}

void MountReader::readSharing(const MountField &field)
{
    static const QStringList modes{u"shared"_s, u"private"_s, u"locked"_s};
    if (!hasVariable(*field.value) && !modes.contains(field.value->toLower()))
        report(field.valueRange,
               Messages::tr("Sharing is shared, private or locked, not \"%1\".").arg(*field.value)
                   + didYouMean(*field.value, modes));
}

void MountReader::readNumber(const MountField &field, int base)
{
    bool isNumber = false;
    field.value->toUInt(&isNumber, base);
    if (!hasVariable(*field.value) && !isNumber)
        report(field.valueRange,
               base == 8 ? Messages::tr("The mode \"%1\" is not an octal number.").arg(*field.value)
                         : Messages::tr("%1 is a number, not \"%2\".").arg(field.key, *field.value));
}

/// A number of bytes with the units that Docker's tools know.
void MountReader::readSize(const MountField &field)
{
    static const QRegularExpression size(u"\\A\\d+(?:\\.\\d+)? ?[kKmMgGtTpP]?[iI]?[bB]?\\z"_s);
    if (!hasVariable(*field.value) && !size.match(*field.value).hasMatch())
        report(field.valueRange, Messages::tr("\"%1\" is no size such as 64m.").arg(*field.value));
}

void MountReader::readUnknown(const MountField &field)
{
    static const QStringList keys{u"type"_s,    u"from"_s,     u"source"_s, u"target"_s,    u"readonly"_s, u"id"_s,
                                  u"sharing"_s, u"required"_s, u"mode"_s,   u"uid"_s,       u"gid"_s,      u"src"_s,
                                  u"dst"_s,     u"ro"_s,       u"rw"_s,     u"readwrite"_s, u"size"_s,     u"env"_s};
    report(field.range, Messages::tr("A mount has no key \"%1\".").arg(field.key) + didYouMean(field.key, keys));
}

/// BuildKit reads from left to right: the type must stand before a key that only it knows.
void MountReader::requireType(const MountField &field, std::initializer_list<QLatin1StringView> types)
{
    const bool fits =
        std::any_of(types.begin(), types.end(), [this](QLatin1StringView type) { return m_mount.type == type; });
    if (!fits && !hasVariable(m_mount.type))
        report(field.range,
               Messages::tr("A mount of type %1 has no key \"%2\"; the type must stand before it.")
                   .arg(m_mount.type, field.key));
}

const MountField *MountReader::field(QLatin1StringView key) const
{
    for (const MountField &candidate : m_mount.fields) {
        if (candidate.key == key)
            return &candidate;
    }
    return nullptr;
}

void MountReader::checkWhole()
{
    const QString &type = m_mount.type;
    if (hasVariable(type))
        return;
    for (const QLatin1StringView key : {"mode"_L1, "uid"_L1, "gid"_L1}) {
        const MountField *found = field(key);
        if (found && (type == "bind"_L1 || type == "tmpfs"_L1))
            report(found->range, Messages::tr("A mount of type %1 has no key \"%2\".").arg(type, found->key));
    }
    const MountField *sharing = field("sharing"_L1);
    if (sharing && type != "cache"_L1)
        report(sharing->range, Messages::tr("Only a mount of type cache has the key \"sharing\"."));
    if (type == "secret"_L1)
        checkSecret();
    else if (type == "ssh"_L1 && !m_mount.source.isEmpty())
        report(m_flag.valueRange, Messages::tr("A mount of type ssh takes no source."));
    else if (type != "ssh"_L1 && m_mount.target == "/"_L1)
        report(m_flag.valueRange, Messages::tr("Nothing can be mounted over / as a whole."));
}

void MountReader::checkSecret()
{
    if (!m_mount.from.isEmpty())
        report(field("from"_L1)->range, Messages::tr("A secret is not taken from a stage: it has no key \"from\"."));
    if (m_mount.source.isEmpty() && m_mount.target.isEmpty() && m_mount.id.isEmpty())
        report(m_flag.valueRange, Messages::tr("A secret needs an id, a source or a target."));
    if (!m_mount.source.isEmpty() && !m_mount.id.isEmpty())
        report(m_flag.valueRange, Messages::tr("A secret has an id or a source, not both."));
}

/// What BuildKit sees at once.
void MountReader::refuse(TextRange range, const QString &message)
{
    m_mount.diagnostics.append({range, Severity::Error, Layer::Syntax, message});
}

/// What BuildKit sees once it has replaced the variables.
void MountReader::report(TextRange range, const QString &message)
{
    m_mount.buildDiagnostics.append({range, Severity::Error, Layer::Meaning, message});
}

} // namespace

Mount mount(const Flag &flag, QByteArrayView text, const MountValue &valueOf)
{
    return MountReader(flag, text, valueOf).read();
}

QList<Mount> mountsOf(const Instruction &instruction, QByteArrayView text, const MountValue &valueOf)
{
    QList<Mount> mounts;
    if (instruction.effectiveKind() != InstructionKind::Run)
        return mounts;
    for (const Flag &flag : instruction.flags) {
        if (flag.name == "mount"_L1 && flag.value)
            mounts.append(mount(flag, text, valueOf));
    }
    return mounts;
}

} // namespace Stagecraft::Dockerfile
