# SPDX-FileCopyrightText: Stagecraft contributors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash

verb_run() {
    local path=${1:-$source_dir/examples/c-server}
    [[ -e $path ]] || fail "There is no \"$path\"."
    bind_also=("$(dirname "$(readlink -f "$path")")")
    find_place
    build dev stagecraft
    use_engine
    if [[ -n ${WAYLAND_DISPLAY:-}${DISPLAY:-} ]]; then
        become "$program" "$path"
    fi
    run_without_display "$path"
}

# The main job without a screen: the graph, the build, the comparison, and a picture of the window.
run_without_display() {
    local path=$1 folder picture=$source_dir/build/stagecraft.png
    folder=$path
    [[ -d $folder ]] || folder=$(dirname "$path")
    say "No display here (neither WAYLAND_DISPLAY nor DISPLAY is set), so the main job is done without one."
    say "stagecraft graph"
    in_place "$program" graph "$(dockerfile_of "$path")" --format dot || true
    if engine_answers; then
        say "stagecraft build"
        in_place "$program" build "$path" || true
        if [[ -f $folder/Dockerfile.single ]]; then
            say "stagecraft compare: Dockerfile.single before, Dockerfile after"
            in_place "$program" compare "$folder/Dockerfile.single" "$folder/Dockerfile"
        fi
    else
        say "Not built and not compared, because no container engine answers. ${engine_reason:-}"
    fi
    in_place env QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software "$program" --screenshot "$picture" "$path" \
        && say "A picture of the window: $picture"
}

dockerfile_of() {
    local file=$1 name
    for name in Dockerfile Containerfile; do
        [[ -d $1 && -f $1/$name ]] && file=$1/$name && break
    done
    printf '%s' "$file"
}
