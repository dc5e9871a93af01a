// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfile/copyinstruction.h"
#include "dockerfile/exposeinstruction.h"
#include "dockerfile/frominstruction.h"
#include "dockerfile/healthcheckinstruction.h"
#include "dockerfile/keyvalues.h"
#include "dockerfile/lineinstructions.h"
#include "dockerfile/runinstruction.h"
#include "dockerfile/volumeinstruction.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Stagecraft;
using namespace Stagecraft::Dockerfile;

namespace {

/// All that the views of one instruction say, a line a part. Where the bytes at a part's place are not its text, they
/// stand behind it in guillemets.
class Parts
{
public:
    Parts(const SyntaxTree &tree, const Instruction &instruction)
        : m_tree(tree)
        , m_instruction(instruction)
    {
        addFrom();
        addCommand();
        addRun();
        addHealthcheck();
        addCopy();
        addCopyFlags();
        addPairs();
        addLists();
        addLines();
    }

    [[nodiscard]] QStringList lines() const { return m_lines; }

private:
    [[nodiscard]] QString written(TextRange range) const { return QString::fromUtf8(m_tree.textAt(range)); }

    void add(const QString &what, const QString &text, TextRange range)
    {
        const QString bytes = written(range);
        m_lines.append(what + u' ' + text + (bytes == text ? QString() : u" «"_s + bytes + u'»'));
    }

    void add(const QString &what, const std::optional<Word> &word)
    {
        if (word)
            add(what, word->text(), word->range);
    }

    void add(const QString &what, const QList<Word> &words)
    {
        for (const Word &word : words)
            add(what, word);
    }

    void add(const std::optional<Flag> &flag)
    {
        if (!flag)
            return;
        add(u"flag"_s, flag->text(), flag->range);
        add(u"of value"_s, flag->value.value_or(u"none"_s), flag->valueRange);
    }

    void add(const QString &what, std::optional<bool> isOn)
    {
        if (isOn)
            m_lines.append(what + (*isOn ? u" on"_s : u" off"_s));
    }

    void addFrom()
    {
        const auto from = fromInstruction(m_instruction);
        if (!from)
            return;
        add(from->platform);
        add(u"base"_s, from->base);
        add(u"as"_s, from->as);
        add(u"name"_s, from->name);
    }

    void addCommand()
    {
        const auto command = commandOf(m_instruction);
        if (!command)
            return;
        m_lines.append(command->form == Command::Form::Exec ? u"exec"_s : u"shell"_s);
        add(u"word"_s, command->words);
        const bool isLine = command->form == Command::Form::Shell && !command->words.isEmpty();
        QCOMPARE(command->line(), isLine ? command->words.constFirst().text() : QString());
    }

    void addRun()
    {
        const auto run = runInstruction(m_instruction);
        if (!run)
            return;
        for (const Flag &mount : run->mounts)
            add(mount);
        add(run->network);
        add(run->security);
        if (run->script)
            add(u"script"_s, run->script->name, run->script->bodyRange);
    }

    void addHealthcheck()
    {
        const auto check = healthcheckInstruction(m_instruction);
        if (!check)
            return;
        using Type = HealthcheckInstruction::Type;
        m_lines.append(check->type == Type::None          ? u"no check"_s
                           : check->type == Type::Command ? u"a command"_s
                                                          : u"unknown"_s);
        QCOMPARE(check->command.has_value(), check->type == Type::Command);
        add(u"type"_s, check->typeWord);
        for (const auto &flag :
             {check->interval, check->timeout, check->startPeriod, check->startInterval, check->retries})
            add(flag);
    }

    void addCopy()
    {
        const auto copy = copyInstruction(m_instruction);
        if (!copy)
            return;
        add(u"source"_s, copy->sources);
        for (const QString &name : copy->heredocSources)
            m_lines.append(u"heredoc "_s + name);
        add(u"destination"_s, copy->destination);
        if (copy->from)
            add(u"from"_s, *copy->from, copy->fromRange);
    }

    void addCopyFlags()
    {
        const CopyFlags flags = copyFlags(m_instruction);
        for (const auto &flag : {flags.from, flags.chown, flags.chmod, flags.checksum})
            add(flag);
        for (const Flag &exclude : flags.excludes)
            add(exclude);
        add(u"link"_s, flags.link);
        add(u"parents"_s, flags.parents);
        add(u"keep-git-dir"_s, flags.keepGitDir);
        add(u"unpack"_s, flags.unpack);
    }

    void addPairs()
    {
        const KeyValues values = keyValues(m_instruction);
        if (values.form == KeyValues::Form::Legacy)
            m_lines.append(u"legacy"_s);
        for (const KeyValue &pair : values.pairs) {
            add(u"key"_s, pair.key, pair.keyRange);
            if (pair.value)
                add(u"value"_s, *pair.value, pair.valueRange);
        }
    }

    void addLists()
    {
        if (const auto expose = exposeInstruction(m_instruction))
            add(u"port"_s, expose->ports);
        if (const auto volume = volumeInstruction(m_instruction))
            add(u"volume"_s, volume->paths);
    }

    void addLines()
    {
        if (const auto workdir = workdirInstruction(m_instruction))
            add(u"directory"_s, workdir->path);
        if (const auto user = userInstruction(m_instruction))
            add(u"user"_s, user->user);
        if (const auto stopsignal = stopsignalInstruction(m_instruction))
            add(u"signal"_s, stopsignal->signal);
        if (const auto maintainer = maintainerInstruction(m_instruction))
            add(u"maintainer"_s, maintainer->name);
    }

    const SyntaxTree &m_tree;
    const Instruction &m_instruction;
    QStringList m_lines;
};

void row(const char *name, const char *text, const QStringList &parts)
{
    QTest::newRow(name) << QByteArray(text) << parts;
}

void addFromRows()
{
    row("FROM", "FROM alpine", {u"base alpine"_s});
    row("FROM with all", "FROM --platform=$BUILDPLATFORM alpine:3.22@sha256:0 AS Build",
        {u"flag --platform=$BUILDPLATFORM"_s, u"of value $BUILDPLATFORM"_s, u"base alpine:3.22@sha256:0"_s, u"as AS"_s,
         u"name Build"_s});
    row("FROM in lower case", "from a as b", {u"base a"_s, u"as as"_s, u"name b"_s});
    row("FROM over lines", "FROM \\\n# why\n  al\\\npine \\\n\n  As\\\n b\n",
        {u"base alpine «al\\\npine»"_s, u"as As"_s, u"name b"_s});
    row("FROM with quotes", "FROM --platform=\"linux/arm64\" \"a\"",
        {u"flag --platform=linux/arm64 «--platform=\"linux/arm64\"»"_s, u"of value linux/arm64 «\"linux/arm64\"»"_s,
         u"base \"a\""_s});
    row("FROM with a flag without value", "FROM --platform a",
        {u"flag --platform"_s, u"of value none «»"_s, u"base a"_s});
    row("FROM alone", "FROM", {});
    row("FROM with a flag alone", "FROM --platform=a", {u"flag --platform=a"_s, u"of value a"_s});
    row("FROM without a name", "FROM a AS", {u"base a"_s, u"as AS"_s});
    row("FROM with a name without AS", "FROM a b c", {u"base a"_s});
    row("FROM with more", "FROM a AS b c", {u"base a"_s, u"as AS"_s, u"name b"_s});
    row("FROM as a trigger", "ONBUILD FROM a AS b", {u"base a"_s, u"as AS"_s, u"name b"_s});
    row("FROM of more than ASCII", "FROM ä AS ü", {u"base ä"_s, u"as AS"_s, u"name ü"_s});
}

void addRunRows()
{
    row("RUN", "RUN make && make install", {u"shell"_s, u"word make && make install"_s});
    row("RUN in JSON form", R"(RUN ["make", "a \"b\""])",
        {u"exec"_s, u"word make «\"make\"»"_s, u"word a \"b\" «\"a \\\"b\\\"\"»"_s});
    row("RUN in a form that is no JSON", "RUN ['make']", {u"shell"_s, u"word ['make']"_s});
    row("RUN over lines", "RUN make \\\n  # why\n  && test",
        {u"shell"_s, u"word make   && test «make \\\n  # why\n  && test»"_s});
    row("RUN with flags", "RUN --mount=type=cache,target=/a --network=none --mount=target=/b --security=insecure make",
        {u"shell"_s, u"word make"_s, u"flag --mount=type=cache,target=/a"_s, u"of value type=cache,target=/a"_s,
         u"flag --mount=target=/b"_s, u"of value target=/b"_s, u"flag --network=none"_s, u"of value none"_s,
         u"flag --security=insecure"_s, u"of value insecure"_s});
    row("RUN of a script", "RUN <<EOF\nmake\nEOF\n", {u"shell"_s, u"word <<EOF"_s, u"script EOF «make\n»"_s});
    row("RUN of a script for a program", "RUN <<EOF python3\nprint()\nEOF\n",
        {u"shell"_s, u"word <<EOF python3"_s, u"script EOF «print()\n»"_s});
    row("RUN with a heredoc further on", "RUN cat <<EOF\nmake\nEOF\n", {u"shell"_s, u"word cat <<EOF"_s});
    row("RUN as a trigger", "ONBUILD run --network=host [\"make\"]",
        {u"exec"_s, u"word make «\"make\"»"_s, u"flag --network=host"_s, u"of value host"_s});
    row("RUN alone", "RUN", {u"shell"_s});
}

void addCommandRows()
{
    row("CMD", "CMD serve --port 80", {u"shell"_s, u"word serve --port 80"_s});
    row("CMD in JSON form over lines", "CMD [\"serve\", \\\n# why\n \"80\"]",
        {u"exec"_s, u"word serve «\"serve\"»"_s, u"word 80 «\"80\"»"_s});
    row("CMD with nothing to do", "CMD []", {u"exec"_s});
    row("CMD alone", "CMD", {u"shell"_s});
    row("ENTRYPOINT in lower case", "entrypoint [\"/init\"]", {u"exec"_s, u"word /init «\"/init\"»"_s});
    row("ENTRYPOINT as a trigger", "ONBUILD ENTRYPOINT exec \"$@\"", {u"shell"_s, u"word exec \"$@\""_s});
    row("SHELL", "SHELL [\"bash\", \"-c\"]", {u"exec"_s, u"word bash «\"bash\"»"_s, u"word -c «\"-c\"»"_s});
    row("SHELL that is refused", "SHELL bash -c", {u"shell"_s, u"word bash -c"_s});
}

void addHealthcheckRows()
{
    row("HEALTHCHECK", "HEALTHCHECK CMD curl -f localhost || exit 1",
        {u"shell"_s, u"word curl -f localhost || exit 1"_s, u"a command"_s, u"type CMD"_s});
    row("HEALTHCHECK in JSON form", "HEALTHCHECK cmd [\"curl\", \"-f\"]",
        {u"exec"_s, u"word curl «\"curl\"»"_s, u"word -f «\"-f\"»"_s, u"a command"_s, u"type cmd"_s});
    row("HEALTHCHECK with all",
        "HEALTHCHECK --retries=3 --interval=30s --timeout=1m --start-period=0 --start-interval=$I CMD a",
        {u"shell"_s, u"word a"_s, u"a command"_s, u"type CMD"_s, u"flag --interval=30s"_s, u"of value 30s"_s,
         u"flag --timeout=1m"_s, u"of value 1m"_s, u"flag --start-period=0"_s, u"of value 0"_s,
         u"flag --start-interval=$I"_s, u"of value $I"_s, u"flag --retries=3"_s, u"of value 3"_s});
    row("HEALTHCHECK NONE", "healthcheck none", {u"no check"_s, u"type none"_s});
    row("HEALTHCHECK over lines", "HEALTHCHECK --retries=3 \\\n# why\n  CMD a \\\n b",
        {u"shell"_s, u"word a  b «a \\\n b»"_s, u"a command"_s, u"type CMD"_s, u"flag --retries=3"_s, u"of value 3"_s});
    row("HEALTHCHECK without a command", "HEALTHCHECK CMD", {u"shell"_s, u"a command"_s, u"type CMD"_s});
    row("HEALTHCHECK of something else", "HEALTHCHECK curl", {u"unknown"_s, u"type curl"_s});
    row("HEALTHCHECK alone", "HEALTHCHECK", {u"unknown"_s});
    row("HEALTHCHECK as a trigger", "ONBUILD HEALTHCHECK NONE", {u"no check"_s, u"type NONE"_s});
}

void addCopyRows()
{
    row("COPY", "COPY a b/ c", {u"source a"_s, u"source b/"_s, u"destination c"_s});
    row("COPY in JSON form", "COPY [\"a b\", \"c\"]", {u"source a b «\"a b\"»"_s, u"destination c «\"c\"»"_s});
    row("COPY over lines", "COPY a \\\n# why\n b", {u"source a"_s, u"destination b"_s});
    row("COPY with all",
        "COPY --from=build --chown=1:2 --chmod=u+x --exclude=*.md --link --parents=false --exclude=b a b",
        {u"source a"_s, u"destination b"_s, u"from build"_s, u"flag --from=build"_s, u"of value build"_s,
         u"flag --chown=1:2"_s, u"of value 1:2"_s, u"flag --chmod=u+x"_s, u"of value u+x"_s, u"flag --exclude=*.md"_s,
         u"of value *.md"_s, u"flag --exclude=b"_s, u"of value b"_s, u"link on"_s, u"parents off"_s});
    row("COPY of a heredoc", "COPY <<\"E\" a b\nbody\nE\n", {u"source a"_s, u"heredoc E"_s, u"destination b"_s});
    row("COPY with too little", "COPY --chown=$U --link a", {u"flag --chown=$U"_s, u"of value $U"_s, u"link on"_s});
    row("COPY as a trigger", "ONBUILD copy --from=\"0\" a b",
        {u"source a"_s, u"destination b"_s, u"from 0 «\"0\"»"_s, u"flag --from=0 «--from=\"0\"»"_s,
         u"of value 0 «\"0\"»"_s});
    row("ADD with all", "ADD --checksum=sha256:0 --keep-git-dir=TRUE --unpack=maybe https://example.org/a /",
        {u"source https://example.org/a"_s, u"destination /"_s, u"flag --checksum=sha256:0"_s, u"of value sha256:0"_s,
         u"keep-git-dir on"_s});
    row("ADD that unpacks nothing", "ADD --unpack=false a b", {u"source a"_s, u"destination b"_s, u"unpack off"_s});
    row("ADD with a flag of COPY", "ADD --from=a b c",
        {u"source b"_s, u"destination c"_s, u"flag --from=a"_s, u"of value a"_s});
}

void addPairRows()
{
    row("ENV", "ENV a=1 b=\"2 3\"", {u"key a"_s, u"value 1"_s, u"key b"_s, u"value \"2 3\""_s});
    row("ENV in the old form", "env a b  c", {u"legacy"_s, u"key a"_s, u"value b  c"_s});
    row("ENV over lines", "ENV a=1 \\\n# why\n  b=ü", {u"key a"_s, u"value 1"_s, u"key b"_s, u"value ü"_s});
    row("LABEL", "LABEL \"a\"=b", {u"key \"a\""_s, u"value b"_s});
    row("ARG", "ARG a b=$c", {u"key a"_s, u"key b"_s, u"value $c"_s});
    row("ARG as a trigger", "ONBUILD ARG a=", {u"key a"_s, u"value "_s});
    row("ARG alone", "ARG", {});
}

void addListRows()
{
    row("EXPOSE", "EXPOSE 80 $P/udp", {u"port 80"_s, u"port $P/udp"_s});
    row("EXPOSE over lines", "EXPOSE 80 \\\n# why\n 8\\\n1", {u"port 80"_s, u"port 81 «8\\\n1»"_s});
    row("EXPOSE as a trigger", "onbuild expose 80", {u"port 80"_s});
    row("EXPOSE alone", "EXPOSE", {});
    row("VOLUME", "VOLUME /a \"/b\"", {u"volume /a"_s, u"volume \"/b\""_s});
    row("VOLUME in JSON form", "VOLUME [\"/a b\"]", {u"volume /a b «\"/a b\"»"_s});
    row("VOLUME as a trigger", "ONBUILD VOLUME $V", {u"volume $V"_s});
}

void addLineRows()
{
    row("WORKDIR", "WORKDIR /a b", {u"directory /a b"_s});
    row("WORKDIR over lines", "WORKDIR /a\\\n# why\nb ", {u"directory /ab «/a\\\n# why\nb»"_s});
    row("WORKDIR as a trigger", "ONBUILD workdir $W", {u"directory $W"_s});
    row("WORKDIR alone", "WORKDIR", {u"directory "_s});
    row("USER", "USER app:\"$G\"", {u"user app:\"$G\""_s});
    row("STOPSIGNAL", "STOPSIGNAL SIGINT", {u"signal SIGINT"_s});
    row("MAINTAINER", "maintainer A <a@example.org>", {u"maintainer A <a@example.org>"_s});
}

} // namespace

class InstructionViewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void haveTheParts_data();
    void haveTheParts();
};

void InstructionViewsTest::haveTheParts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("parts");
    addFromRows();
    addRunRows();
    addCommandRows();
    addHealthcheckRows();
    addCopyRows();
    addPairRows();
    addListRows();
    addLineRows();
    row("ONBUILD alone", "ONBUILD", {});
    row("an instruction that is none", "FRUM a AS b", {});
}

void InstructionViewsTest::haveTheParts()
{
    QFETCH(QByteArray, text);
    const SyntaxTree tree = SyntaxTree::parse(text);
    QCOMPARE(tree.instructions().size(), 1);
    QTEST(Parts(tree, tree.instructions().constFirst()).lines(), "parts");
}

QTEST_GUILESS_MAIN(InstructionViewsTest)

#include "tst_instructionviews.moc"
