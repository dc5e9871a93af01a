#!/usr/bin/env python3
# SPDX-FileCopyrightText: Stagecraft contributors
# SPDX-License-Identifier: Apache-2.0
"""clang_checks.py BUILD CACHE [NAME…]: clang-tidy and clazy over the sources in the compile database of BUILD.

Nearly all the time of both tools goes into Qt's headers, so sources of one target are joined into one file of a batch
and what is found is told at its own file and line. A file that passed is not looked at again until it, a header of ours
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

CLAZY_CHECKS = "level1"
BATCH_FILES = 12
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(["<][^">]+[">])')
DROPPED = {"-Winvalid-pch", "-fpch-preprocess", "-c", "-mno-direct-extern-access", "--coverage"}
DROPPED_WITH_VALUE = {"-o", "-MF", "-MT", "-MQ"}
# Names that sources keep to themselves; two sources with the same one cannot be joined.
OWN_NAME = re.compile(r"^(?:struct|class|enum class|enum|using)\s+(\w+)|^[\w:<>,&*\[\] ]*?\b(\w+)\s*(?:\(|=|\{|\[)")
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
    return ("-Wno-unknown-warning-option", "-Qunused-arguments", *kept), autogen


def plain_copy(header, cache):
    """Where no gcc .gch lies beside it, which clang would try to read."""
    text = header.read_bytes()
    copy = cache / f"pch-{hashlib.sha256(text).hexdigest()[:16]}.h"
    if not copy.exists():
        copy.write_bytes(text)
    return str(copy)


def own_names(text):
    names, inside = set(), False
    for line in text.splitlines():
        if line.startswith("namespace {"):
            inside = True
        elif line.startswith("}") and "namespace" in line:
            inside = False
        elif inside or line.startswith(("class ", "struct ", "static ")):
            match = OWN_NAME.match(line)
            if match:
                names.add(match.group(1) or match.group(2))
    return names


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
        pending = {tool for tool, key in keys.items() if not key.exists()}
        for tool in set(TOOLS) - pending:
            os.utime(keys[tool])
        yield Source(path, text, arguments, autogen, entry["directory"], keys, pending, own_names(text))


class Batch:
    """Sources joined into one file, with the way back from its lines to theirs."""

    def __init__(self, tool, sources, cache):
        self.tool, self.sources = tool, sources
        lines, self.starts, included = [], [], set()
        for source in sources:
            self.starts.append((len(lines), source))
            for line in source.text.splitlines():
                match = INCLUDE.match(line)
                # Once is enough, and a test's main function would be there twice; the line stays, so that lines count on.
                if (match and match.group(1) in included) or (len(sources) > 1 and TEST_MAIN.match(line)):
                    line = ""
                elif match:
                    included.add(match.group(1))
                lines.append(line)
        name = hashlib.sha256("".join(str(source.path) for source in sources).encode()).hexdigest()[:16]
        self.file = cache / f"batch-{tool}-{name}.cpp"
        self.file.write_text("\n".join(lines) + "\n")

    def arguments(self):
        folders = dict.fromkeys(folder for source in self.sources for folder in (str(source.path.parent), *source.autogen))
        return [*self.sources[0].arguments, *(word for folder in folders for word in ("-iquote", folder))]

    def place(self, line):
        start, source = max(((start, source) for start, source in self.starts if start < line), key=lambda pair: pair[0])
        return source, line - start

    def translate(self, text):
        """What the tool printed, at the sources' own lines, and the sources it names (None: a header)."""
        named, shift, out = set(), 0, []
        for line in text.splitlines():
            match = re.match(r"^(/[^:]+):(\d+):(\d+): (\w+)(.*)$", line)
            if match and match.group(1) == str(self.file):
                source, own = self.place(int(match.group(2)))
                shift = int(match.group(2)) - own
                line = f"{source.path}:{own}:{match.group(3)}: {match.group(4)}{match.group(5)}"
                if match.group(4) in ("error", "warning"):
                    named.add(source.path)
            elif match:
                shift = 0
                if match.group(4) in ("error", "warning"):
                    named.add(None)
            else:
                line = re.sub(r"^( *)(\d+) \|", lambda m: f"{m.group(1)}{int(m.group(2)) - shift} |", line)
            if not re.match(r"^\d+ (warnings?|errors?)|^Suppressed|^Use -header-filter|^Error while processing|^$", line):
                out.append(line)
        return out, named


def tidy_command(batch):
    return ["clang-tidy", "--quiet", str(batch.file), "--", *batch.arguments()]


def clazy_command(batch):
    arguments = [word for word in batch.arguments() if not word.startswith("-W")]
    return ["clang++", "-Xclang", "-load", "-Xclang", "ClazyPlugin.so", "-Xclang", "-add-plugin", "-Xclang", "clazy",
            "-Xclang", "-plugin-arg-clazy", "-Xclang", CLAZY_CHECKS, "-fsyntax-only", "-Wno-everything", *arguments, str(batch.file)]


TOOLS = {"clang-tidy": tidy_command, "clazy": clazy_command}


def batches(tool, sources, root):
    """Sources that one compile command fits, no two with a name of their own in common."""
    groups = collections.defaultdict(list)
    for source in sources:
        groups[source.arguments].append(source)
    for group in groups.values():
        open_batches = []
        for source in group:
            for batch in open_batches:
                if len(batch) < BATCH_FILES and all(source.names.isdisjoint(other.names) for other in batch):
                    batch.append(source)
                    break
            else:
                open_batches.append([source])
        yield from open_batches


def look(tool, sources, cache):
    """Runs the tool; sources that cannot be joined after all are looked at in halves."""
    batch = Batch(tool, sources, cache)
    result = subprocess.run(["nice", *TOOLS[tool](batch)], capture_output=True, text=True, cwd=sources[0].directory, check=False)
    printed = result.stdout + result.stderr
    uncompiled = "clang-diagnostic-error" in printed or (tool == "clazy" and re.search(r": (fatal )?error: ", printed))
    if uncompiled and len(sources) > 1:
        batch.file.unlink()
        middle = len(sources) // 2
        first, second = look(tool, sources[:middle], cache), look(tool, sources[middle:], cache)
        return first[0] + second[0], first[1] | second[1]
    lines, named = batch.translate(printed)
    batch.file.unlink()
    if result.returncode < 0:
        lines.append(f"{tool} was ended by signal {-result.returncode}")
    failed = result.returncode != 0 or bool(named)
    found = {source.path for source in sources} if failed and (None in named or not named) else {path for path in named if path}
    for source in sources:
        if source.path not in found:
            source.keys[tool].touch()
    return (lines if failed else []), found


def main():
    root, build, cache = source_root(), pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
    cache.mkdir(parents=True, exist_ok=True)
    sources = list(collect(root, build, cache, sys.argv[3:]))
    jobs = [(tool, batch) for tool in TOOLS for batch in batches(tool, [s for s in sources if tool in s.pending], root)]
    jobs.sort(key=lambda job: -len(job[1]))
    found, printed, began = {tool: set() for tool in TOOLS}, set(), time.monotonic()
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count() or 2) as pool:
        futures = {pool.submit(look, tool, batch, cache): tool for tool, batch in jobs}
        for future in concurrent.futures.as_completed(futures):
            lines, paths = future.result()
            found[futures[future]] |= paths
            text = "\n".join(lines).replace(str(root) + "/", "")
            if text and text not in printed:
                printed.add(text)
                print(text, flush=True)
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    for tool in TOOLS:
        looked = sum(tool in source.pending for source in sources)
        print(f"{tool}: {looked} sources looked at, {len(sources) - looked} known to pass, {len(found[tool])} with findings")
    print(f"both: {time.monotonic() - began:.0f} s, {spent.ru_utime + spent.ru_stime:.0f} s of one core, {len(jobs)} batches")
    for key in cache.iterdir():
        if key.stat().st_mtime < time.time() - 30 * 86400:
            key.unlink()
    return 1 if any(found.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
