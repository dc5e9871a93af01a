# SPDX-FileCopyrightText: Stagecraft contributors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash

# What ./dev says: everything goes to standard error, so that standard output is the program's alone.

say() { printf '==> %s\n' "$*" >&2; }
note() { printf '    %s\n' "$*" >&2; }

# fail SENTENCE…: the first says what went wrong, the others what to do.
fail() {
    printf './dev: %s\n' "$1" >&2
    shift
    local sentence
    for sentence in "$@"; do printf '       %s\n' "$sentence" >&2; done
    exit 1
}

# log_file NAME: where a step writes what it prints; one for each step and checkout.
log_file() {
    mkdir -p "$cache/log"
    printf '%s/log/%s.%s.log' "$cache" "$1" "$checkout"
}

# step NAME TEXT COMMAND…: runs the command into a log, says what it does and how long it took. The command runs in the
# background and is waited for, so that an interruption is acted on at once.
step() {
    local name=$1 text=$2 log status=0 began=$SECONDS
    shift 2
    log=$(log_file "$name")
    printf '==> %s … ' "$text" >&2
    "$@" >"$log" 2>&1 </dev/null &
    step_process=$!
    wait "$step_process" || status=$?
    step_process=
    if ((status == 0)); then
        printf '%d s\n' $((SECONDS - began)) >&2
    else
        printf 'failed after %d s\n' $((SECONDS - began)) >&2
        step_log=$log
    fi
    return "$status"
}

# show_log FILE: the end of a log, and where the whole of it is.
show_log() {
    tail -n "${2:-15}" "$1" | sed 's/^/    | /' >&2
    note "The whole log: $1"
}
