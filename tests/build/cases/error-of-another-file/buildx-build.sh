cat >&2 <<'EVENTS'
{"vertexes":[{"digest":"sha256:r1","name":"[1/1] RUN make","started":"2026-01-01T00:00:01Z","completed":"2026-01-01T00:00:02Z","error":"process \"/bin/sh -c make\" did not complete successfully: exit code: 2"}]}
main.c:77
--------------------
ERROR: failed to solve: process "/bin/sh -c make" did not complete successfully: exit code: 2
EVENTS
exit 1
