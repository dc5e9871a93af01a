# SPDX-FileCopyrightText: Stagecraft contributors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash

verb_bench() {
    local program status=0
    find_place
    build bench benchmarks
    for program in "$source_dir"/build/bench/tests/benchmarks/bench_*; do
        [[ -f $program && -x $program ]] || continue
        say "${program##*/bench_}"
        with_display "$program" "$@" || status=$?
    done
    return "$status"
}
