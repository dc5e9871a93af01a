# SPDX-FileCopyrightText: Stagecraft contributors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash

# Where the work is done: natively, or in a Debian 13 build root under the cache folder.

root_suite=trixie
root_layout=1 # raise it when the way the root is made changes
root_space=5000000 # KiB that making it needs

is_root() { ((EUID == 0)); }
package_list() { sed 's/#.*//' "$source_dir/tools/dev/packages.txt" | xargs | tr ' ' ','; }
version_at_least() { [[ $(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n1) == "$1" ]]; }

has_cmake_package() {
    local folder
    for folder in ${CMAKE_PREFIX_PATH:+"${CMAKE_PREFIX_PATH%%:*}/lib/cmake"} /usr/lib/*/cmake /usr/lib64/cmake /usr/lib/cmake \
        /usr/share /usr/share/cmake /usr/local/lib/cmake; do
        [[ -d $folder/$1 ]] && return 0
    done
    return 1
}

# The system itself has all that is needed.
system_suffices() {
    local tool qt package
    for tool in cmake ninja g++; do command -v "$tool" >/dev/null || return 1; done
    qt=$(qmake6 -query QT_VERSION 2>/dev/null || qtpaths6 --qt-version 2>/dev/null) || return 1
    version_at_least 6.8 "$qt" || return 1
    for package in Qt6Quick Qt6QuickTest Qt6Svg KF6SyntaxHighlighting yaml-cpp rapidcheck; do
        has_cmake_package "$package" || return 1
    done
}

# Sets place (native or root) and, for a root, root_tree and place_key. Makes the root where it is missing.
find_place() {
    case ${STAGECRAFT_PLACE:-} in
    native | root) place=$STAGECRAFT_PLACE ;;
    '') if system_suffices; then place=native; else place=root; fi ;;
    *) fail "STAGECRAFT_PLACE is \"$STAGECRAFT_PLACE\", but may only be native or root." ;;
    esac
    if [[ $place == native ]]; then
        place_key="native $(qmake6 -query QT_VERSION 2>/dev/null || true)"
        return
    fi
    local owner=root
    is_root || owner=user
    place_key=$(printf '%s\n' "$root_layout" "$root_suite" "$owner" "$(package_list)" | sha256sum | cut -c1-16)
    root_tree=$cache/roots/$place_key
    [[ -d $root_tree ]] || make_root
    require bwrap bubblewrap
    check_entering
    touch "$cache/roots/$place_key.used"
}

# require PROGRAM PACKAGE: has it, or installs it, or says what to do.
require() {
    command -v "$1" >/dev/null && return
    install_on_host "$2"
    command -v "$1" >/dev/null || fail "$1 is still missing after installing $2." "Install it yourself and call ./dev again."
}

install_on_host() {
    command -v apt-get >/dev/null || fail "This system has neither Qt ≥ 6.8 with KDE's SyntaxHighlighting nor apt to make a build root with (missing: $*)." \
        "Install what tools/dev/packages.txt lists by your system's own names, or work in a Debian 13 container." \
        "With everything there, ./dev builds natively."
    is_root || fail "Not installed here: $*." "Have an administrator run once: apt-get install $*"
    if ! step apt-update "Reading the package lists" apt-get update; then
        show_log "$step_log"
        fail "apt-get update failed." "Is there a network, and are the sources in /etc/apt right?"
    fi
    if ! step apt-install "Installing on this system: $*" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"; then
        show_log "$step_log"
        fail "$* could not be installed." "Install by hand what the log names, then call ./dev again."
    fi
}

# The Debian mirror this system itself uses, read by apt from either form of its sources.
mirror() {
    if [[ -n ${STAGECRAFT_MIRROR:-} ]]; then
        printf '%s' "$STAGECRAFT_MIRROR"
        return
    fi
    local found
    # shellcheck disable=SC2016 # the names are apt's
    found=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 2>/dev/null |
        grep -E '^(https?|ftp|mirror(\+[a-z]+)?|tor\+https?)://[^ ]*/debian/?$' | head -n1) || true
    printf '%s' "${found:-http://deb.debian.org/debian}"
}

# The system's proxy settings for apt, as options for mmdebstrap.
proxy_options() {
    apt-config dump 2>/dev/null | grep -E '^Acquire::[a-zA-Z:]*(Proxy|Proxy-Auto-Detect)[a-zA-Z:.]* "[^"]+' |
        sed 's/^/--aptopt=/; s/;$//' || true
}

keyring_option() {
    local keyring=/usr/share/keyrings/debian-archive-keyring.gpg
    [[ -f $keyring ]] || install_on_host debian-archive-keyring
    printf -- '--keyring=%s' "$keyring"
}

# bootstrap TARGET OPTION…: a Debian 13 tree by mmdebstrap, in the mode that this user may use.
bootstrap() {
    local target=$1 mode=unshare options
    shift
    is_root && mode=root
    mapfile -t options < <(proxy_options)
    TMPDIR=${bootstrap_scratch:-/var/tmp} mmdebstrap --mode="$mode" --aptopt='APT::Install-Recommends "false"' \
        "$(keyring_option)" ${options[@]+"${options[@]}"} "$@" "$root_suite" "$target" "$(mirror)"
}

# What is bound over later needs something to be bound on.
prepare_tree() {
    local tree=$1 file
    mkdir -p "$tree/usr/local" "$tree/usr/src"
    for file in resolv.conf hosts passwd group machine-id; do [[ -e $tree/etc/$file ]] || : >"$tree/etc/$file"; done
    rm -rf "${tree:?}"/var/cache/apt/archives/*.deb
}

make_tree() {
    local tree=$1
    if is_root; then
        bootstrap "$tree" --variant=apt --include="$(package_list)" || return
    else
        # A tar between them gives every file to this user, so that the tree can be entered and removed like any folder.
        mkdir -p "$tree"
        bootstrap - --variant=apt --include="$(package_list)" |
            tar -C "$tree" -x --no-same-owner --exclude='./dev/*' -f - || return
    fi
    prepare_tree "$tree"
}

explain_root_failure() {
    local log=$1
    show_log "$log"
    if grep -qiE 'temporary failure resolving|could not resolve|unable to connect|connection (timed out|failed|refused)' "$log"; then
        fail "The mirror $(mirror) could not be reached." "Check the network and call ./dev again, or name another: STAGECRAFT_MIRROR=http://… ./dev …"
    elif grep -qi 'no space left' "$log"; then
        fail "The disk is full." "Free about 5 GB, or keep the cache elsewhere: XDG_CACHE_HOME=/path ./dev …"
    elif grep -qiE 'NO_PUBKEY|not signed|keyring' "$log"; then
        fail "This system does not know the key that signs Debian 13." "Update it: apt-get install debian-archive-keyring"
    elif grep -qiE 'subuid|newuidmap' "$log"; then
        explain_subuid
    elif grep -qiE 'unshare|user namespace|operation not permitted|mount' "$log"; then
        explain_namespaces
    fi
    fail "The build root could not be made." "The log says why; call ./dev again after mending it."
}

explain_subuid() {
    fail "$(id -un) has no range of subordinate ids, which an ordinary user needs to make a build root." \
        "Have an administrator run once: usermod --add-subuids 100000-165535 --add-subgids 100000-165535 $(id -un)"
}

explain_namespaces() {
    if is_root; then
        fail "This system does not let root make mounts and namespaces; it is probably a container." \
            "Start it with --privileged, or use a Debian 13 container with the packages of tools/dev/packages.txt: there ./dev builds natively."
    elif [[ $(cat /proc/sys/kernel/apparmor_restrict_unprivileged_userns 2>/dev/null) == 1 ]]; then
        fail "This system restricts user namespaces (Ubuntu does since 24.04), which the build root needs." \
            "Have an administrator run: sysctl -w kernel.apparmor_restrict_unprivileged_userns=0" \
            "or call ./dev as root, or work in a Debian 13 container."
    elif [[ $(cat /proc/sys/kernel/unprivileged_userns_clone 2>/dev/null) == 0 ]]; then
        fail "This system forbids user namespaces to ordinary users." "Have an administrator run: sysctl -w kernel.unprivileged_userns_clone=1"
    elif [[ $(cat /proc/sys/user/max_user_namespaces 2>/dev/null) == 0 ]]; then
        fail "This system allows no user namespaces." "Have an administrator run: sysctl -w user.max_user_namespaces=10000"
    fi
    fail "This system does not let $(id -un) make a user namespace." "Call ./dev as root, or work in a Debian 13 container."
}

# What an ordinary user needs is asked for before two minutes are spent.
check_ordinary_user() {
    local missing=()
    command -v mmdebstrap >/dev/null || missing+=(mmdebstrap)
    command -v bwrap >/dev/null || missing+=(bubblewrap)
    command -v newuidmap >/dev/null || missing+=(uidmap)
    ((${#missing[@]} == 0)) || install_on_host "${missing[@]}"
    local file
    for file in /etc/subuid /etc/subgid; do
        grep -qE "^($(id -un)|$(id -u)):" "$file" 2>/dev/null || explain_subuid
    done
    unshare --user true 2>/dev/null || explain_namespaces
}

check_space() {
    local free
    free=$(df -Pk "$cache" | awk 'NR == 2 { print $4 }')
    ((free >= root_space)) || fail "$cache has $((free / 1024)) MB free; the build root needs $((root_space / 1024))." \
        "Free some, or keep the cache elsewhere: XDG_CACHE_HOME=/path ./dev …"
}

# remove_tree FOLDER: never through a mount that something else made in it.
remove_tree() {
    [[ -e $1 ]] || return 0
    if grep -qF " $1/" /proc/self/mounts; then
        note "Left alone, because something is mounted in it: $1"
        return 0
    fi
    chmod -R u+w "$1" 2>/dev/null || true
    rm -rf --one-file-system "$1"
}

make_root() {
    mkdir -p "$cache/roots"
    exec {root_lock}>"$cache/roots/.lock"
    if ! flock -n "$root_lock"; then
        say "Another ./dev is making the build root; waiting for it."
        flock "$root_lock"
    fi
    if [[ ! -d $root_tree ]]; then
        if is_root; then
            local missing=()
            command -v mmdebstrap >/dev/null || missing+=(mmdebstrap)
            command -v bwrap >/dev/null || missing+=(bubblewrap)
            ((${#missing[@]} == 0)) || install_on_host "${missing[@]}"
        else
            check_ordinary_user
        fi
        make_root_locked
    fi
    exec {root_lock}>&-
}

make_root_locked() {
    local leftover
    for leftover in "$cache"/roots/.making-*; do
        [[ -e $leftover ]] || continue
        note "Removing what an interrupted call left: $leftover"
        remove_tree "$leftover"
    done
    remove_unused_roots
    check_space
    root_making=$cache/roots/.making-$place_key
    if ! step root "Making the build root in $cache (Debian 13 from $(mirror), once, about two minutes)" make_tree "$root_making"; then
        remove_tree "$root_making"
        explain_root_failure "$step_log"
    fi
    mv -T "$root_making" "$root_tree"
    root_making=
}

# Roots of older package lists go when no checkout has used them for a month.
remove_unused_roots() {
    local used
    find "$cache/roots" -maxdepth 1 -name '*.used' -mtime +30 -print0 | while IFS= read -r -d '' used; do
        [[ ${used%.used} == "$root_tree" ]] && continue
        note "Removing a build root unused for a month: ${used%.used}"
        remove_tree "${used%.used}"
        rm -f "$used"
    done
}

# After an interruption: nothing half made stays, and nothing of ours keeps running.
clean_up_root() {
    [[ -n ${root_making:-} ]] || return 0
    remove_tree "$root_making"
}
