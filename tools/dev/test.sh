# SPDX-FileCopyrightText: Stagecraft contributors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash

verb_test() {
    local folder=$source_dir/build/dev status=0 unable
    find_place
    build dev
    use_engine
    unable=0
    [[ -z $engine_reason ]] || unable=$(count_tests -L '^engine$' "$@")
    ((unable == 0)) || say "$unable engine tests will be skipped. $engine_reason"
    with_display ctest --test-dir "$folder" -j2 --output-on-failure --no-tests=error "$@" || status=$?
    if ((unable > 0)) && [[ ${CI:-} == true ]]; then
        fail "$unable engine tests were skipped, which CI does not accept." "$engine_reason"
    fi
    return "$status"
}

count_tests() { in_place ctest --test-dir "$source_dir/build/dev" -N "$@" 2>/dev/null | sed -n 's/^Total Tests: //p'; }

# with_display COMMAND…: on a screen of its own with a window manager, so that windows become active.
with_display() {
    if ! in_place which xvfb-run openbox >/dev/null 2>&1; then
        say "xvfb-run and openbox are not installed, so tests of the real window run without a screen."
        in_place env QT_QPA_PLATFORM=offscreen "$@"
        return
    fi
    # shellcheck disable=SC2016 # expanded by the inner shell
    in_place xvfb-run -a -s '-screen 0 1920x1200x24 +extension GLX' bash -c '
        unset WAYLAND_DISPLAY
        openbox >/dev/null 2>&1 &
        manager=$!
        status=0
        "$@" || status=$?
        kill "$manager" 2>/dev/null
        exit "$status"' with-display "$@"
}
