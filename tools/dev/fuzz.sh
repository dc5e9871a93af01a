# SPDX-FileCopyrightText: Stagecraft contributors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash

# Each fuzzer for some seconds, from our own cases and from what it found interesting before. An input that breaks
# something is left in build/fuzz and named; it belongs into the cases of a test.

verb_fuzz() {
    local seconds=${1:-60} program name status=0
    [[ $seconds =~ ^[0-9]+$ ]] || fail "How many seconds? \"$seconds\" is no number." "For example: ./dev fuzz 60"
    find_place
    build fuzz fuzzers
    mkdir -p "$cache/fuzz/seeds"
    gather_seeds
    for program in "$source_dir"/build/fuzz/tests/fuzz/fuzz_*; do
        [[ -f $program && -x $program ]] || continue
        name=${program##*/fuzz_}
        mkdir -p "$cache/fuzz/$name" "$cache/fuzz/seeds-$name"
        say "Fuzzing $name for $seconds s"
        fuzz_once "$program" "$name" || status=$?
    done
    ((status == 0)) || fail "A fuzzer found something." "The input is in build/fuzz; make a case of it."
    say "The fuzzers found nothing."
}

# Short inputs, and no stacks kept of allocations, make four times as many a second; leaks are looked for once, at the end.
# A tar has blocks of 512 bytes, so archives cannot be as short.
fuzz_once() {
    local program=$1 name=$2 longest=256
    local seeds=$cache/fuzz/seeds-$name
    [[ $name != archives ]] || longest=4096
    [[ -n $(ls -A "$seeds") ]] || seeds=$cache/fuzz/seeds
    local options=(-max_len="$longest" -timeout=10 -rss_limit_mb=2048 -verbosity=0 -artifact_prefix="$source_dir/build/fuzz/$name-")
    in_place env ASAN_OPTIONS=malloc_context_size=1:quarantine_size_mb=4 "$program" -max_total_time="$seconds" \
        -detect_leaks=0 -print_final_stats=1 "${options[@]}" "$cache/fuzz/$name" "$seeds" &&
        in_place "$program" -runs=0 "${options[@]}" "$cache/fuzz/$name"
}

# Every Dockerfile there is here, under a name of its own; what engines print, and small tars.
gather_seeds() {
    local folder file
    mkdir -p "$cache/fuzz/seeds-decoders" "$cache/fuzz/seeds-archives"
    find "$source_dir/tests/engine/recordings" -type f -exec cp -n {} "$cache/fuzz/seeds-decoders" \; 2>/dev/null || true
    tar -C "$source_dir/tests/fuzz" -cf "$cache/fuzz/seeds-archives/files" CMakeLists.txt demand.h
    tar -C "$source_dir/tests" -cf "$cache/fuzz/seeds-archives/folder" fuzz/demand.h fuzz/demand.h
    for folder in "$source_dir/examples" "$source_dir/tests" "$source_dir/../shared/corpus"; do
        [[ -d $folder ]] || continue
        while IFS= read -r -d '' file; do
            cp -n "$file" "$cache/fuzz/seeds/$(printf '%s' "$file" | sha256sum | cut -c1-16)" 2>/dev/null || true
        done < <(find "$folder" -type f -name '*Dockerfile*' -size -16k -print0)
    done
}
