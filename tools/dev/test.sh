# SPDX-FileCopyrightText: Stagecraft contributors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash

verb_test() {
    local folder=$source_dir/build/dev status=0
    find_place
    build dev
    use_engine
    with_display ctest --test-dir "$folder" -j2 --output-on-failure --no-tests=error "$@" || status=$?
    return "$status"
}

# with_display COMMAND…: on a screen of its own with a window manager, so that windows become active.
with_display() {
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
