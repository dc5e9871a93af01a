# SPDX-FileCopyrightText: Stagecraft contributors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash

# Configuring and building a preset of CMakePresets.json, as little as has changed.

compiler_cache() {
    export CCACHE_DIR=$cache/ccache CCACHE_BASEDIR=$source_dir CCACHE_NOHASHDIR=1
    export CCACHE_MAXSIZE=${CCACHE_MAXSIZE:-5G} CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
}

# Options beside the preset's, where the programs for them are there.
configure_options() {
    options=()
    if in_place which ccache >/dev/null 2>&1; then options+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache); fi
    if in_place which mold >/dev/null 2>&1; then options+=(-DCMAKE_LINKER_TYPE=MOLD); fi
}

# lock_build FOLDER: one ./dev at a time in a build folder.
lock_build() {
    mkdir -p "$1" 2>/dev/null || true
    [[ -w $1 ]] || fail "$1 cannot be written." "It was probably made by another user: remove it, or work in a checkout of your own."
    exec {build_lock}>"$1/.dev-lock"
    if ! flock -n "$build_lock"; then
        say "Another ./dev is building in $1; waiting for it."
        flock "$build_lock"
    fi
}

# configure PRESET: only where nothing was configured, or not in this place; ninja sees to every later change.
configure() {
    local folder=$source_dir/build/$1 stamp options
    stamp="$place_key $(sha256sum <"$source_dir/CMakePresets.json" | cut -c1-16)"
    [[ -f $folder/build.ninja && $(cat "$folder/.dev-place" 2>/dev/null) == "$stamp" ]] && return
    if [[ -f $folder/.dev-place && $(cut -d' ' -f1 "$folder/.dev-place") != "${place_key%% *}" ]]; then
        find "$folder" -mindepth 1 -maxdepth 1 ! -name .dev-lock -exec rm -rf {} +
    fi
    configure_options
    if ! step "configure-$1" "Configuring build/$1" in_place cmake --fresh --preset "$1" -S "$source_dir" ${options[@]+"${options[@]}"}; then
        show_log "$step_log" 25
        if [[ $place == native ]] && ! system_suffices; then
            fail "This system lacks some of what building natively takes: Qt ≥ 6.8, KDE Frameworks 6, CMake ≥ 3.28, …" \
                "Leave STAGECRAFT_PLACE unset, and ./dev makes a Debian 13 build root that has it all."
        fi
        fail "Configuring failed." "The log says what CMake missed. A clean start: rm -rf \"$folder\""
    fi
    printf '%s' "$stamp" >"$folder/.dev-place"
}

# build PRESET [TARGET…]: quiet but for the time it took and the failures.
build() {
    local preset=$1 folder=$source_dir/build/$1
    shift
    compiler_cache
    lock_build "$folder"
    configure "$preset"
    if ! in_place ninja -C "$folder" -n "$@" 2>/dev/null | grep -q 'no work to do'; then
        run_ninja "$preset" "$folder" "$@"
    fi
    exec {build_lock}>&-
}

run_ninja() {
    local preset=$1 folder=$2 log status=0
    shift 2
    if [[ -t 2 ]]; then
        # ninja's own one line, which it keeps overwriting
        say "Building build/$preset"
        in_place ninja -C "$folder" --quiet "$@" >&2 || status=$?
        ((status == 0)) || fail "The build failed; what failed is above."
    elif ! step "build-$preset" "Building build/$preset" in_place ninja -C "$folder" "$@"; then
        log=$step_log
        grep -vE '^\[[0-9]+/[0-9]+\]|^ninja: (Entering|build stopped)' "$log" | head -n 200 | sed 's/^/    | /' >&2 || true
        fail "The build failed; what failed is above." "The whole log: $log"
    fi
}
