#!/bin/bash
# SPDX-FileCopyrightText: Stagecraft contributors
# SPDX-License-Identifier: Apache-2.0

# engine-inside.sh TREE HOME RUN IDLE-MINUTES: the first process of the private engine's namespaces. Moves into the tree,
# starts dockerd there, and ends it when it is told to or when nobody has used it for IDLE-MINUTES.

set -euo pipefail
tree=$1 home=$2 run=$3 idle=$4

# A root of its own in memory: the tree read only, everything written under HOME and RUN.
enter_tree() {
    local new=$run/root folder
    mkdir -p "$new" "$home/data"
    mount -t tmpfs -o mode=755 tmpfs "$new"
    for folder in usr var/lib proc sys dev run tmp etc old; do mkdir -p "$new/$folder"; done
    mount --rbind "$tree/usr" "$new/usr"
    cp -a "$tree/etc/." "$new/etc/"
    mkdir -p "$new/var/tmp" "$new/root" "$new$home" "$new$run"
    for folder in bin sbin lib lib64; do ln -s "usr/$folder" "$new/$folder"; done
    ln -s /run "$new/var/run"
    mount -t proc proc "$new/proc"
    mount --rbind /sys "$new/sys"
    mount --rbind /dev "$new/dev"
    mount -t tmpfs tmpfs "$new/run"
    mkdir -p "$new$home" "$new$run"
    mount --bind "$home" "$new$home"
    mount --bind "$run" "$new$run"
    printf 'nameserver 10.0.2.3\n' >"$new/etc/resolv.conf"
    printf '127.0.0.1 localhost\n' >"$new/etc/hosts"
    cd "$new"
    pivot_root . old
    busybox umount -l /old
}

start_dockerd() {
    PATH=/usr/sbin:/usr/bin dockerd --data-root "$home/data" --exec-root /run/docker --pidfile /run/docker.pid \
        -H "unix://$run/docker.sock" "$@" &
    dockerd=$!
}

# Nobody holds the lock file, and no client is connected to the socket.
is_idle() {
    flock -n -x "$home/in-use" true || return 1
    ! awk -v socket="$run/docker.sock" '$8 == socket && $6 == "03" { found = 1 } END { exit !found }' /proc/net/unix
}

watch() {
    local quiet=0
    while sleep 20; do
        if is_idle; then quiet=$((quiet + 20)); else quiet=0; fi
        if ((quiet >= idle * 60)); then
            echo "Nobody has used this engine for $idle minutes; stopping it."
            kill -TERM "$dockerd" 2>/dev/null
            return
        fi
    done
}

rm -f "$run/docker.sock"
enter_tree
export PATH=/usr/sbin:/usr/bin HOME=/root
touch "$home/in-use"
ip link set lo up
start_dockerd
sleep 2
if ! kill -0 "$dockerd" 2>/dev/null; then
    echo "dockerd ended at once; trying without iptables."
    start_dockerd --iptables=false --ip6tables=false
fi
trap 'kill -TERM "$dockerd" 2>/dev/null' TERM INT
watch &
while kill -0 "$dockerd" 2>/dev/null; do wait "$dockerd" || true; done
rm -f "$run/docker.sock"
