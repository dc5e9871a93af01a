#!/usr/bin/env python3
# SPDX-FileCopyrightText: Stagecraft contributors
# SPDX-License-Identifier: Apache-2.0
"""clang_checks.py BUILD CACHE [NAME…]: clang-tidy and clazy over the sources in the compile database of BUILD.

Nearly all the time of both tools goes into Qt's headers, so sources are joined into one file of a batch, and what is
found is told at its own file and line. A file that passed is not looked at again until it, a header of ours
that it includes, its compile command, a configuration or a tool changes: what passed is remembered in CACHE under a
hash of all of those. With NAMEs, only sources whose path ends so are looked at. The exit code is 1 when anything was found.
"""

import collections
import concurrent.futures
import dataclasses
import hashlib
import json
import os
import pathlib
import re
import resource
import shlex
import subprocess
import sys
import time

# Qt's own pages say to include the module QtQmlIntegration, which is one header.
CLAZY_CHECKS = "level1,no-no-module-include"
BATCH_FILES = 24
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(["<][^">]+[">])')
DROPPED = {"-Winvalid-pch", "-fpch-preprocess", "-c", "-mno-direct-extern-access", "--coverage"}
DROPPED_WITH_VALUE = {"-o", "-MF", "-MT", "-MQ"}
# Names that a source keeps to itself or defines, as they start a line outside of all braces but those of namespaces.
NAMESPACE = re.compile(r"^(?:inline )?namespace ?([\w:]*) ?\{")
OWN_NAME = re.compile(r"^(?:struct|class|enum class|enum)\s+(\w+)|^using\s+(\w+)\s*=|^[\w:<>,&*\[\] ]*?[ &*](\w+)\s*(?:\(|=|\{|\[)")
# The one name that many sources give the same thing, their translations; a batch numbers it, keeping columns.
OWN_TEXT = re.compile(r"\bText(?=::tr\(|$)")
TEST_MAIN = re.compile(r"^\s*QTEST_\w*MAIN\(")


@dataclasses.dataclass
class Source:
    path: pathlib.Path
    text: str
    arguments: tuple
    autogen: list
    directory: str
    keys: dict
    pending: set
    names: set


def source_root():
    return pathlib.Path(__file__).resolve().parents[2]


def clean_command(entry, cache):
    """The compile command as clang takes it: no launcher, no output, none of gcc's precompiled headers."""
    words = shlex.split(entry["command"])
    while words and not re.search(r"(\+\+|/cc|/c\+\+)[-0-9.]*$", words[0]):
        words.pop(0)
    kept, autogen, waiting = [], [], iter(words[1:])
    for word in waiting:
        if word in DROPPED_WITH_VALUE:
            next(waiting)
        elif word in ("-include", "-isystem", "-I"):
            value = next(waiting)
            if word == "-include" and "cmake_pch" in value:
                kept += ["-include", plain_copy(pathlib.Path(value), cache)]
            elif "_autogen/include" in value:
                autogen.append(value)
            else:
                kept += [word, value]
        elif "_autogen/include" in word:
            autogen.append(re.sub(r"^-(isystem|I)", "", word))
        elif word != entry["file"] and word not in DROPPED and not word.startswith(("-MD", "-MMD", "-fuse-ld")):
            kept.append(word)
    # In a batch a local name can be that of another source; the compiler itself warns of true shadowing.
    return ("-Wno-unknown-warning-option", "-Qunused-arguments", *kept, "-Wno-shadow"), autogen


def plain_copy(header, cache):
    """Where no gcc .gch lies beside it, which clang would try to read."""
    text = header.read_bytes()
    copy = cache / f"pch-{hashlib.sha256(text).hexdigest()[:16]}.h"
    if not copy.exists():
        copy.write_bytes(text)
    return str(copy)


def own_names(text):
    names, inside = set(), []
    for line in text.splitlines():
        namespace = NAMESPACE.match(line)
        if namespace:
            inside.append(namespace.group(1))
        elif line.startswith("}") and "namespace" in line and inside:
            inside.pop()
        elif line[:1].isalpha() and not line.startswith("using namespace"):
            match = OWN_NAME.match(line)
            if match:
                names.add(("::".join(inside), next(filter(None, match.groups()))))
    return {name for name in names if name[1] != "Text"}


class Digests:
    """Hashes of sources together with all headers of ours that they include."""

    def __init__(self, root):
        self.root, self.known = root, {}

    def parts(self, path):
        if path not in self.known:
            text = path.read_bytes()
            found = []
            for line in text.decode(errors="replace").splitlines():
                match = INCLUDE.match(line)
                if match and match.group(1).startswith('"'):
                    name = match.group(1)[1:-1]
                    found += [base / name for base in (path.parent, self.root / "src", self.root / "tests") if (base / name).is_file()][:1]
            self.known[path] = (hashlib.sha256(text).digest(), found)
        return self.known[path]

    def of(self, path):
        seen, waiting = set(), [path]
        while waiting:
            current = waiting.pop()
            if current not in seen:
                seen.add(current)
                waiting.extend(self.parts(current)[1])
        total = hashlib.sha256()
        for current in sorted(seen):
            total.update(str(current.relative_to(self.root)).encode() + self.parts(current)[0])
        return total.digest()


def versions(root):
    total = hashlib.sha256()
    for tool in (["clang-tidy", "--version"], ["clazy", "--version"], ["dpkg-query", "-W", "qt6-base-dev", "clazy", "clang-tidy"]):
        try:
            total.update(subprocess.run(tool, capture_output=True, check=False).stdout)
        except OSError:
            pass
    for name in (".clang-tidy", "tools/lint/clang_checks.py"):
        total.update((root / name).read_bytes())
    return total.digest()


def collect(root, build, cache, only):
    digests, tools, seen = Digests(root), versions(root), set()
    for entry in json.loads((build / "compile_commands.json").read_text()):
        path = pathlib.Path(entry["file"])
        if root not in path.parents or path.relative_to(root).parts[0] == "build" or path in seen:
            continue
        if only and not any(str(path).endswith(name) for name in only):
            continue
        seen.add(path)
        arguments, autogen = clean_command(entry, cache)
        text = path.read_text(errors="replace")
        words = " ".join(arguments).replace(str(root), "").replace(str(cache), "").encode()
        content = digests.of(path)
        keys = {tool: cache / hashlib.sha256(tool.encode() + tools + content + words).hexdigest() for tool in TOOLS}
        wanted = {tool for tool in TOOLS if tool in TOOLS_OF[path.relative_to(root).parts[0]]}
        pending = {tool for tool in wanted if not keys[tool].exists()}
        for tool in wanted - pending:
            os.utime(keys[tool])
        yield Source(path, text, arguments, autogen, entry["directory"], keys, pending, own_names(text))


def separate(arguments):
    """Definitions by name, and the other arguments as whole ones ("-include x" is one)."""
    defined, others, waiting = {}, [], iter(arguments)
    for word in waiting:
        if word.startswith("-D"):
            name, _, value = word[2:].partition("=")
            defined[name] = value if "=" in word else "1"
        else:
            others.append((word, next(waiting)) if word in ("-include", "-isystem", "-I") else (word,))
    return defined, others


class Batch:
    """Sources joined into one file, with the way back from its lines to theirs."""

    def __init__(self, tool, sources, cache):
        self.tool, self.sources = tool, sources
        lines, self.starts, included = [], [], set()
        definitions = [separate(source.arguments)[0] for source in sources]
        names = dict.fromkeys(name for defined in definitions for name in defined)
        # Every definition holds for all of them but those that they disagree about.
        self.defined = {name: {defined[name] for defined in definitions if name in defined} for name in names}
        for source, defined in zip(sources, definitions):
            for name, value in defined.items():
                if len(self.defined[name]) > 1:
                    lines += [f"#undef {name}", f"#define {name} {value}"]
            self.starts.append((len(lines), source))
            for line in source.text.splitlines():
                match = INCLUDE.match(line)
                line = OWN_TEXT.sub(f"T{len(self.starts):03}", line)
                if match:
                    line = self.absolute(source, match.group(1))
                # Once is enough, and a test's main function would be there twice; the line stays, so that lines count on.
                if line in included or (len(sources) > 1 and TEST_MAIN.match(line)):
                    line = ""
                elif match:
                    included.add(line)
                lines.append(line)
        name = hashlib.sha256("".join(str(source.path) for source in sources).encode()).hexdigest()[:16]
        self.file = cache / f"batch-{tool}-{name}.cpp"
        self.file.write_text("\n".join(lines) + "\n")

    @staticmethod
    def absolute(source, name):
        """What is beside the source, or made by moc for it, is found from the batch's own folder too."""
        for folder in (source.path.parent, *map(pathlib.Path, source.autogen)):
            if name.startswith('"') and (folder / name[1:-1]).is_file():
                return f'#include "{folder / name[1:-1]}"'
        return f"#include {name}"

    def arguments(self):
        others = dict.fromkeys(argument for source in self.sources for argument in separate(source.arguments)[1])
        agreed = [f"-D{name}={next(iter(values))}" for name, values in self.defined.items() if len(values) == 1]
        return [*agreed, *(word for argument in others for word in argument)]

    def place(self, line):
        start, source = max(((start, source) for start, source in self.starts if start < line), key=lambda pair: pair[0])
        return source, line - start

    def translate(self, text):
        """What the tool printed, at the sources' own lines, and the sources it names (None: a header)."""
        named, shift, out = set(), 0, []
        for line in re.sub(r"\bT\d{3}\b", "Text", text).splitlines():
            match = re.match(r"^(/[^:]+):(\d+):(\d+): (\w+)(.*)$", line)
            if match and match.group(1) == str(self.file) and int(match.group(2)) > self.starts[0][0]:
                source, own = self.place(int(match.group(2)))
                shift = int(match.group(2)) - own
                line = f"{source.path}:{own}:{match.group(3)}: {match.group(4)}{match.group(5)}"
                if match.group(4) in ("error", "warning", "fatal"):
                    named.add(source.path)
            elif match:
                shift = 0
                if match.group(4) in ("error", "warning", "fatal"):
                    named.add(None)
            else:
                line = re.sub(r"^( *)(\d+) \|", lambda m: f"{m.group(1)}{int(m.group(2)) - shift} |", line)
            if not re.match(r"^\d+ (warnings?|errors?)|^Suppressed|^Use -header-filter|^Error while processing|^$", line):
                out.append(line)
        return out, named


def tidy_command(batch):
    # The batch is not below the configuration, which would be looked for in vain.
    return ["clang-tidy", "--quiet", f"--config-file={source_root() / '.clang-tidy'}", str(batch.file), "--", *batch.arguments()]


def clazy_command(batch):
    arguments = [word for word in batch.arguments() if not word.startswith("-W")]
    return ["clang++", "-Xclang", "-load", "-Xclang", "ClazyPlugin.so", "-Xclang", "-add-plugin", "-Xclang", "clazy",
            "-Xclang", "-plugin-arg-clazy", "-Xclang", CLAZY_CHECKS, "-fsyntax-only", "-Wno-everything", "-ferror-limit=0", *arguments, str(batch.file)]


# The quicker one first: it tells what cannot be joined.
TOOLS = {"clazy": clazy_command, "clang-tidy": tidy_command}
# clazy is about what Qt's containers and connections cost, which matters in the product only.
TOOLS_OF = {"src": {"clazy", "clang-tidy"}, "tests": {"clang-tidy"}}


def batches(sources, root):
    """Sources of the product or of the tests, no two with a name of their own in common."""
    groups = collections.defaultdict(list)
    for source in sources:
        groups[source.path.relative_to(root).parts[0]].append(source)
    for group in groups.values():
        wanted = -(-len(group) // BATCH_FILES)
        open_batches = [[] for _ in range(wanted)]
        for source in group:
            fitting = [batch for batch in open_batches if all(source.names.isdisjoint(other.names) for other in batch)]
            if not fitting:
                fitting = [[]]
                open_batches += fitting
            min(fitting, key=len).append(source)
        yield from open_batches


def look(sources, cache):
    """Runs the tools; sources that cannot be joined after all are looked at apart."""
    printed, found = [], {tool: set() for tool in TOOLS}
    for tool, command in TOOLS.items():
        if not any(tool in source.pending for source in sources):
            continue
        batch = Batch(tool, sources, cache)
        result = subprocess.run(["nice", *command(batch)], capture_output=True, text=True, cwd=sources[0].directory, check=False)
        lines, named = batch.translate(result.stdout + result.stderr)
        batch.file.unlink()
        if len(sources) > 1 and any(re.search(r": (fatal )?error: (?!.*\[[a-z]+-(?!diagnostic-error))", line) for line in lines):
            apart = [source for source in sources if source.path in named]
            if len(apart) in (0, len(sources)):
                apart = sources[: len(sources) // 2]
            for part in (apart, [source for source in sources if source not in apart]):
                more_printed, more_found = look(part, cache)
                printed += more_printed
                found = {tool: found[tool] | more_found[tool] for tool in TOOLS}
            return printed, found
        if result.returncode < 0:
            lines.append(f"{tool} was ended by signal {-result.returncode}")
        failed = result.returncode != 0 or bool(named)
        if failed:
            printed += lines
            found[tool] = {source.path for source in sources} if None in named or not named else named
        for source in sources:
            if source.path not in found[tool]:
                source.keys[tool].touch()
    return printed, found


def main():
    root, build, cache = source_root(), pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
    cache.mkdir(parents=True, exist_ok=True)
    sources = list(collect(root, build, cache, sys.argv[3:]))
    jobs = sorted(batches([source for source in sources if source.pending], root), key=len, reverse=True)
    found, printed, began = {tool: set() for tool in TOOLS}, set(), time.monotonic()
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count() or 2) as pool:
        for future in concurrent.futures.as_completed([pool.submit(look, batch, cache) for batch in jobs]):
            lines, paths = future.result()
            found = {tool: found[tool] | paths[tool] for tool in TOOLS}
            text = "\n".join(lines).replace(str(root) + "/", "")
            if text and text not in printed:
                printed.add(text)
                print(text, flush=True)
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    for tool in TOOLS:
        looked = sum(tool in source.pending for source in sources)
        all_of_tool = sum(tool in TOOLS_OF[source.path.relative_to(root).parts[0]] for source in sources)
        print(f"{tool}: {looked} sources looked at, {all_of_tool - looked} known to pass, {len(found[tool])} with findings")
    print(f"both: {time.monotonic() - began:.0f} s, {spent.ru_utime + spent.ru_stime:.0f} s of one core, {len(jobs)} batches")
    for key in cache.iterdir():
        if key.stat().st_mtime < time.time() - 30 * 86400:
            key.unlink()
    return 1 if any(found.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
