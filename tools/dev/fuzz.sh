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
        mkdir -p "$cache/fuzz/$name"
        say "Fuzzing $name for $seconds s"
        in_place "$program" -max_total_time="$seconds" -max_len=4096 -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 \
            -verbosity=0 -artifact_prefix="$source_dir/build/fuzz/$name-" "$cache/fuzz/$name" "$cache/fuzz/seeds" || status=$?
    done
    ((status == 0)) || fail "A fuzzer found something." "The input is in build/fuzz; make a case of it."
    say "The fuzzers found nothing."
}

# Every Dockerfile there is here, under a name of its own.
gather_seeds() {
    local folder file
    for folder in "$source_dir/examples" "$source_dir/tests" "$source_dir/../shared/corpus"; do
        [[ -d $folder ]] || continue
        while IFS= read -r -d '' file; do
            cp -n "$file" "$cache/fuzz/seeds/$(printf '%s' "$file" | sha256sum | cut -c1-16)" 2>/dev/null || true
        done < <(find "$folder" -type f -name '*Dockerfile*' -size -16k -print0)
    done
}
