# SPDX-FileCopyrightText: Stagecraft contributors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash

# The package, and the proof that it is complete: it is installed in a Debian 13 that has nothing else, and started there.

verb_package() {
    local packages deb
    find_place
    require mmdebstrap mmdebstrap
    require bwrap bubblewrap
    build release
    packages=$source_dir/build/package
    rm -rf "$packages"
    step cpack "Making the package" in_place cpack --config "$source_dir/build/release/CPackConfig.cmake" || {
        show_log "$step_log"
        fail "The package could not be made." "The log says what cpack missed. A clean start: rm -rf \"$source_dir/build/release\""
    }
    deb=$(find "$packages" -maxdepth 1 -name '*.deb')
    say "$deb ($(($(stat -c %s "$deb") / 1024)) KiB)"
    look_into_package "$deb"
    install_package "$deb"
    try_package
    remove_clean_tree
    say "The package installs in a clean Debian 13 and starts there."
}

# What nobody should find in a package: symbols for debuggers, and the folder it was built in.
look_into_package() {
    local content=$source_dir/build/package/content
    in_place dpkg-deb --extract "$1" "$content"
    if grep -rlF "$source_dir" "$content" >&2; then fail "These files of the package name the folder they were built in."; fi
    if in_place readelf -S "$content/usr/bin/stagecraft" | grep -qF .debug_; then fail "The package's program holds symbols for debuggers."; fi
    rm -rf "$content"
}

# install_package DEB: apt itself fetches what the package says it needs, and nothing it recommends.
install_package() {
    local status=0
    clean_tree=$cache/clean-$checkout
    remove_clean_tree
    clean_package=$(basename "$1")
    cp "$1" "$cache/"
    root_making=$clean_tree
    step clean "Installing it in a clean Debian 13 (from $(mirror))" make_clean_tree "$cache/$clean_package" || status=1
    root_making=
    rm -f "${cache:?}/$clean_package"
    if ((status != 0)); then
        remove_clean_tree
        explain_root_failure "$step_log"
    fi
}

make_clean_tree() {
    local options=(--variant=apt "--customize-hook=copy-in '$1' /root"
        "--customize-hook=chroot \"\$1\" apt-get install --yes --no-install-recommends \"/root/${1##*/}\""
        "--customize-hook=chroot \"\$1\" dpkg --audit")
    if is_root; then
        bootstrap "$clean_tree" "${options[@]}"
    else
        mkdir -p "$clean_tree"
        bootstrap - "${options[@]}" | tar -C "$clean_tree" -x --no-same-owner --exclude='./dev/*' -f -
    fi
}

remove_clean_tree() { remove_tree "${clean_tree:?}"; }

# in_clean_tree COMMAND…: as a newcomer's session would, with an empty home, no network, and the example in /example.
in_clean_tree() {
    local enter=(bwrap --die-with-parent --unshare-pid --unshare-net --unshare-uts --new-session --clearenv --ro-bind "$clean_tree" / --dev /dev --proc /proc
        --tmpfs /tmp --tmpfs /run --tmpfs /home --dir /home/newcomer --ro-bind "$source_dir/examples/c-server" /srv
        --setenv HOME /home/newcomer --setenv LANG C.UTF-8 --setenv PATH /usr/bin:/bin --chdir /srv)
    if [[ -n ${clean_display:-} ]]; then
        enter+=(--ro-bind /tmp/.X11-unix /tmp/.X11-unix --setenv DISPLAY "$clean_display")
    fi
    timeout 60 "${enter[@]}" "$@"
}

# expect WHAT PATTERN COMMAND…: the command succeeds, prints the pattern, and complains of nothing.
expect() {
    local what=$1 pattern=$2 output status=0
    shift 2
    output=$(in_clean_tree "$@" 2>"$cache/clean-errors") || status=$?
    if ((status != 0)) || [[ -s $cache/clean-errors ]] || ! grep -qE -- "$pattern" <<<"$output"; then
        sed 's/^/    | /' "$cache/clean-errors" >&2
        package_problems+=("$what (exit code $status)")
    else
        note "$what"
    fi
    rm -f "$cache/clean-errors"
}

try_package() {
    local package_problems=() share=/usr/share id=io.github.stagecraft_app.stagecraft clean_display=
    expect "stagecraft --version" '^stagecraft [0-9]' stagecraft --version
    expect "stagecraft graph, as JSON" '"stagecraft-graph/1"' stagecraft graph Dockerfile
    expect "stagecraft graph, as a picture" '^<\?xml' stagecraft graph Dockerfile --format svg
    expect "stagecraft check" . sh -c 'stagecraft check . --fail-on never; echo done'
    expect "the file type" text/x-dockerfile cat $share/mime/globs2
    expect "the desktop entry, its icon and description" . ls $share/applications/$id.desktop $share/icons/hicolor/scalable/apps/$id.svg $share/metainfo/$id.metainfo.xml
    expect "the window, without a screen" . sh -c 'QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software stagecraft --self-test . && echo done'
    try_window
    if ((${#package_problems[@]} > 0)); then
        fail "The package does not work in a clean Debian 13:" "${package_problems[@]}" "The tree is kept for a look: $clean_tree"
    fi
}

# On a screen from the place of work, so that nothing but the package's own needs is in the tree.
try_window() {
    local number=$cache/clean-screen server wait
    if ! in_place which Xvfb >/dev/null 2>&1; then
        say "Xvfb is not installed, so the window was not tried on a screen."
        return
    fi
    : >"$number"
    in_place Xvfb -displayfd 1 -nolisten tcp -ac -screen 0 1280x900x24 +extension GLX >"$number" 2>/dev/null &
    server=$!
    for ((wait = 0; wait < 100; wait++)); do
        [[ -s $number ]] && break
        sleep 0.1
    done
    clean_display=:$(<"$number")
    expect "the window, on a screen" . sh -c 'stagecraft --self-test . && echo done'
    kill "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
    rm -f "$number"
}
