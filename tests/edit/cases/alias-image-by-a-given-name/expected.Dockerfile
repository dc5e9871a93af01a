# syntax=docker/dockerfile:1
from ghcr.io/o/tool@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa as Tool

from a
copy --from="Tool" /x /x
run <<EOF
copy --from=tool
EOF
