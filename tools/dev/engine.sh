# SPDX-FileCopyrightText: Stagecraft contributors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash

# A private container engine, for a machine where none answers. It lives in mount, process and network namespaces of its
# own, keeps its data under the cache folder, and stops by itself when no ./dev has used it for a while. An engine that
# is there already is used as it is and never touched.

engine_home=$cache/engine
engine_run=/run/stagecraft-$(printf '%s' "$cache" | sha256sum | cut -c1-8) # short: a socket's path ends at 108 bytes
engine_socket=unix://$engine_run/docker.sock
engine_image=stagecraft/c-toolchain:13
engine_idle_minutes=20

# What keeps the person's own choice of engine or builder out of ours.
point_to_own_engine() {
    export DOCKER_HOST=$engine_socket BUILDX_CONFIG=$engine_home/buildx
    unset DOCKER_CONTEXT DOCKER_TLS_VERIFY DOCKER_CERT_PATH BUILDX_BUILDER
}

engine_answers() { in_place timeout 10 docker version --format '{{.Server.Version}}' >/dev/null 2>&1; }
own_engine_answers() { (point_to_own_engine && engine_answers); }

own_engine_runs() {
    local process
    process=$(cat "$engine_run/pid" 2>/dev/null) && [[ -r /proc/$process/cmdline ]] || return 1
    tr '\0' '\n' <"/proc/$process/cmdline" | grep -qxF "$engine_run"
}

# detached COMMAND…: in a session of its own, holding none of this script's locks.
detached() {
    # shellcheck disable=SC2016 # expanded by the inner shell
    exec setsid bash -c 'for file in /proc/self/fd/*; do ((${file##*/} <= 2)) || eval "exec ${file##*/}>&-"; done; exec "$@"' detached "$@"
}

# Held by everything that uses the engine, also after exec, and let go by the kernel whatever happens.
hold_engine() {
    mkdir -p "$engine_home"
    exec {engine_hold}>"$engine_home/in-use"
    flock -s "$engine_hold"
}

# join_engine: uses our engine where it runs already and no other answers.
join_engine() {
    own_engine_runs || return 0
    engine_answers && return 0
    point_to_own_engine
    hold_engine
}

# use_engine [quiet]: after it DOCKER_HOST leads to an engine, or engine_reason says why there is none.
use_engine() {
    engine_reason=
    if own_engine_runs && [[ -z ${DOCKER_HOST:-}${DOCKER_CONTEXT:-} ]] && [[ ! -S /run/docker.sock ]]; then
        hold_engine
        if own_engine_answers; then
            point_to_own_engine
            return 0
        fi
    fi
    if engine_answers; then
        [[ ${1:-} == quiet ]] || advise_base_image
        return 0
    fi
    if [[ -n ${DOCKER_HOST:-} ]]; then
        engine_reason="The engine that DOCKER_HOST names ($DOCKER_HOST) does not answer; unset it to let ./dev start one."
    elif [[ -n ${DOCKER_CONTEXT:-} ]]; then
        engine_reason="The engine of DOCKER_CONTEXT $DOCKER_CONTEXT does not answer; unset it to let ./dev start one."
    elif ! is_root; then
        engine_reason="No container engine answers, and starting one needs root: install Docker and join its group, or call ./dev as root."
    elif [[ $place == native && -z $(command -v dockerd) ]]; then
        engine_reason="No container engine answers, and dockerd is not installed to start one: apt-get install docker.io docker-cli docker-buildx"
    else
        hold_engine
        start_engine || return 0
        point_to_own_engine
        return 0
    fi
    [[ ${1:-} == quiet ]] || note "$engine_reason"
}

start_engine() {
    mkdir -p "$engine_home" "$engine_run"
    chmod 700 "$engine_run"
    exec {engine_lock}>"$engine_home/.lock"
    flock "$engine_lock"
    local status=0
    if ! { own_engine_runs && own_engine_answers; }; then
        stop_engine_locked
        if ! step engine "Starting a private container engine (data in $engine_home)" launch_engine; then
            show_log "$engine_home/dockerd.log"
            engine_reason="The private engine did not start; $engine_home/dockerd.log says why."
            note "$engine_reason"
            stop_engine_locked
            status=1
        else
            note_driver
        fi
    fi
    ((status != 0)) || make_base_image || status=1
    exec {engine_lock}>&-
    return "$status"
}

launch_engine() {
    local tree=${root_tree:-/} wait process
    detached unshare --mount --pid --net --fork --kill-child --propagation private \
        bash "$source_dir/tools/dev/engine-inside.sh" "$tree" "$engine_home" "$engine_run" "$engine_idle_minutes" \
        >"$engine_home/dockerd.log" 2>&1 </dev/null &
    process=$!
    echo "$process" >"$engine_run/pid"
    for ((wait = 0; wait < 120; wait++)); do
        # Not by its name, which it has only a moment after it was started.
        kill -0 "$process" 2>/dev/null || return 1
        if [[ -S $engine_run/docker.sock ]] && own_engine_answers; then
            connect_engine
            return 0
        fi
        sleep 0.5
    done
    return 1
}

# The engine's own network reaches the outside through a process of ours, not through the system's firewall.
connect_engine() {
    local program=slirp4netns inside libraries loader=()
    inside=$(tr -d ' ' <"/proc/$(cat "$engine_run/pid")/task/$(cat "$engine_run/pid")/children")
    if [[ -n ${root_tree:-} ]]; then
        # It has to run outside the root, so it brings the root's libraries along.
        program=$root_tree/usr/bin/slirp4netns
        libraries=$(dirname "$root_tree"/usr/lib/*-linux-gnu/libc.so.6)
        loader=("$(find "$libraries" -maxdepth 1 -name 'ld-linux*.so.*' | head -n1)" --library-path "$libraries")
    fi
    command -v "$program" >/dev/null || return 0
    detached ${loader[@]+"${loader[@]}"} "$program" --configure --mtu=65520 --disable-host-loopback "$inside" tap0 >"$engine_home/network.log" 2>&1 </dev/null &
}

# dockerd itself takes overlay2 where the file system can hold it.
note_driver() {
    local driver
    driver=$(point_to_own_engine && in_place docker info --format '{{.Driver}}')
    [[ $driver == overlay2 ]] || note "It uses the storage driver $driver, because overlay2 does not work here: slower, and it needs more disk."
}

# The base image of examples/c-server: a small Debian 13 with a C compiler, made from packages, with no registry.
base_image_tar() {
    local tar=$cache/images/c-toolchain-13.tar
    [[ -f $tar ]] || {
        mkdir -p "$cache/images"
        command -v mmdebstrap >/dev/null || install_on_host mmdebstrap
        step base-image "Making $engine_image (a C compiler on Debian 13, once)" make_base_image_tar "$tar" || {
            show_log "$step_log"
            return 1
        }
    }
    printf '%s' "$tar"
}

make_base_image_tar() {
    bootstrap "$1.part" --variant=essential --include=gcc,libc6-dev --format=tar \
        --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-exclude=/usr/share/man/*' \
        --dpkgopt='path-exclude=/usr/share/locale/*' --dpkgopt='path-exclude=/usr/share/info/*' \
        --customize-hook='rm -rf "$1"/var/lib/apt/lists/* "$1"/var/cache/apt/* "$1"/var/cache/debconf/* "$1"/var/log/*'
    mv "$1.part" "$1"
}

# make_base_image: in the engine that DOCKER_HOST, or else ours, leads to.
make_base_image() {
    local tar
    if (point_to_own_engine && in_place docker image inspect "$engine_image") >/dev/null 2>&1; then return 0; fi
    tar=$(base_image_tar) || return 1
    (point_to_own_engine && import_base_image "$tar")
}

import_base_image() {
    step import "Importing $engine_image into the engine" in_place docker import --change 'CMD ["/bin/sh"]' "$1" "$engine_image" || {
        show_log "$step_log"
        return 1
    }
}

advise_base_image() {
    in_place docker image inspect "$engine_image" >/dev/null 2>&1 && return
    note "Your own engine is used. It lacks the example's base image $engine_image; ./dev engine base makes it there."
}

stop_engine_locked() {
    local unshare init wait
    if own_engine_runs; then
        unshare=$(cat "$engine_run/pid")
        init=$(tr -d ' ' <"/proc/$unshare/task/$unshare/children" 2>/dev/null || true)
        [[ -z $init ]] || kill -TERM "$init" 2>/dev/null || true
        for ((wait = 0; wait < 100; wait++)); do
            kill -0 "$unshare" 2>/dev/null || break
            sleep 0.2
        done
        kill -KILL "$unshare" 2>/dev/null || true
    fi
    rm -f "$engine_run/pid" "$engine_run/docker.sock"
}

verb_engine() {
    case ${1:-status} in
    status)
        find_place
        if own_engine_runs; then
            echo "The private engine runs ($engine_socket, process $(cat "$engine_run/pid"), data in $engine_home)."
        else
            echo "The private engine is not running."
        fi
        if engine_answers; then echo "An engine of this system answers, and is used."; else echo "No engine of this system answers."; fi
        ;;
    start)
        is_root || fail "Starting an engine needs root."
        find_place
        start_engine || exit 1
        echo "DOCKER_HOST=$engine_socket"
        ;;
    stop)
        mkdir -p "$engine_home"
        exec {engine_lock}>"$engine_home/.lock"
        flock "$engine_lock"
        stop_engine_locked
        exec {engine_lock}>&-
        echo "The private engine is stopped; its data stays in $engine_home."
        ;;
    base)
        find_place
        engine_answers || fail "No engine of yours answers."
        local tar
        tar=$(base_image_tar) || fail "The base image could not be made."
        import_base_image "$tar"
        ;;
    *) fail "./dev engine knows start, stop, status and base." ;;
    esac
}
