# SPDX-FileCopyrightText: Stagecraft contributors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash

# Entering the build root. The tree itself is read only; the person's folders, screen and engine are where they were.

# Folders at the top that belong to a system, not to a person.
is_system_folder() {
    case $1 in
    /bin | /boot | /dev | /etc | /lib | /lib32 | /lib64 | /libx32 | /lost+found | /proc | /run | /sbin | /snap | /sys | /usr | /var) return 0 ;;
    esac
    return 1
}

# May hold a person's folder: not the top itself, and not where the tree has its own.
is_bindable() {
    case $1/ in
    //* | /bin/* | /boot/* | /dev/* | /etc/* | /lib*/* | /proc/* | /sbin/* | /sys/* | /var/ | /var/lib/ | /run/) return 1 ;;
    /usr/local/?* | /usr/src/?*) return 0 ;;
    /usr/*) return 1 ;;
    esac
}

bind_tree() {
    local folder file
    enter+=(--tmpfs / --ro-bind "$root_tree/usr" /usr --ro-bind "$root_tree/etc" /etc --tmpfs /var --ro-bind "$root_tree/var/cache" /var/cache
        --symlink usr/bin /bin --symlink usr/sbin /sbin --symlink usr/lib /lib --symlink usr/lib64 /lib64
        --dev-bind /dev /dev --proc /proc --ro-bind /sys /sys --tmpfs /run --symlink /run /var/run --tmpfs /var/tmp
        --tmpfs /usr/local --tmpfs /usr/src)
    for folder in "$root_tree"/var/lib/*; do enter+=(--ro-bind "$folder" "/var/lib/${folder##*/}"); done
    for file in resolv.conf hosts passwd group; do enter+=(--ro-bind-try "/etc/$file" "/etc/$file"); done
}

# The person's own folders: all of them, or where a system does not allow that, those needed.
bind_folders() {
    local folder
    if [[ $1 == all ]]; then
        for folder in /*; do
            [[ -d $folder && ! -L $folder ]] && ! is_system_folder "$folder" && enter+=(--bind "$folder" "$folder")
        done
    else
        enter+=(--bind /tmp /tmp)
    fi
    for folder in "$HOME" "$source_dir" "$cache" "$called_from" ${bind_also[@]+"${bind_also[@]}"}; do
        if is_bindable "$folder"; then enter+=(--bind-try "$folder" "$folder"); fi
    done
}

bind_session() {
    [[ -n ${XDG_RUNTIME_DIR:-} ]] && enter+=(--bind-try "$XDG_RUNTIME_DIR" "$XDG_RUNTIME_DIR")
    [[ -n ${XAUTHORITY:-} ]] && enter+=(--ro-bind-try "$XAUTHORITY" "$XAUTHORITY")
    enter+=(--ro-bind-try /usr/share/fonts /usr/local/share/fonts --bind-try /run/dbus /run/dbus)
}

# The host's own client, its plugins and credential helpers come before the root's; a client that is not a plain program
# (from a snap, say) cannot run in here.
bind_docker() {
    local program helper folder folders
    local where=/run/stagecraft/host
    program=$(readlink -f "$(command -v docker || true)" 2>/dev/null || true)
    if [[ -n $program && $program != /usr/bin/snap && $(head -c4 "$program" 2>/dev/null | tr -d '\0') == $'\x7fELF' ]]; then
        enter+=(--ro-bind "$program" "$where/docker")
    fi
    IFS=: read -ra folders <<<"$PATH"
    for folder in "${folders[@]}"; do
        for helper in "$folder"/docker-credential-*; do
            [[ -x $helper ]] && enter+=(--ro-bind "$(readlink -f "$helper")" "$where/${helper##*/}")
        done
    done
    for folder in /usr/local/lib/docker/cli-plugins /usr/local/libexec/docker/cli-plugins /usr/lib/docker/cli-plugins /usr/libexec/docker/cli-plugins; do
        [[ -d $folder ]] || continue
        enter+=(--ro-bind "$folder" /usr/local/lib/docker/cli-plugins)
        break
    done
    enter+=(--bind-try /run/docker.sock /run/docker.sock)
    if [[ ${DOCKER_HOST:-} == unix://* ]]; then
        folder=$(dirname "${DOCKER_HOST#unix://}")
        [[ $folder == /run || $folder == /var/run ]] || enter+=(--bind-try "$folder" "$folder")
    fi
    [[ -d ${engine_run:-} ]] && enter+=(--bind "$engine_run" "$engine_run")
    return 0
}

# enter_arguments all|needed: sets enter to the command that enters the root.
enter_arguments() {
    enter=(bwrap --die-with-parent)
    bind_tree
    bind_folders "$1"
    bind_session
    bind_docker
    enter+=(--setenv PATH "/run/stagecraft/host:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
        --setenv LANG C.UTF-8 --setenv LANGUAGE "${LANGUAGE:-${LC_MESSAGES:-${LANG:-en}}}" --unsetenv LC_ALL
        --setenv STAGECRAFT_PLACE native)
    if [[ $PWD == / ]] || is_bindable "$PWD"; then enter+=(--chdir "$PWD"); else enter+=(--chdir "$source_dir"); fi
}

# Two tries, because some mounts of some systems cannot be bound by an ordinary user.
check_entering() {
    local log
    enter_folders=all
    enter_arguments all
    "${enter[@]}" true 2>/dev/null && return
    enter_folders=needed
    enter_arguments needed
    log=$(log_file enter)
    "${enter[@]}" true 2>"$log" && return
    show_log "$log"
    explain_namespaces
}

# in_place COMMAND…: runs it where the work is done, in the current folder.
in_place() {
    if [[ $place == native ]]; then
        "$@"
    else
        enter_arguments "$enter_folders"
        "${enter[@]}" "$@"
    fi
}

# become COMMAND…: the same, instead of this script.
become() {
    trap - EXIT INT TERM HUP
    if [[ $place == native ]]; then
        exec "$@"
    else
        enter_arguments "$enter_folders"
        exec "${enter[@]}" "$@"
    fi
}
