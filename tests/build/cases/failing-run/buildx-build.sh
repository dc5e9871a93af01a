cat >&2 <<'EVENTS'
{"vertexes":[{"digest":"sha256:f1","name":"[builder 1/3] FROM acme/base:1","started":"2026-01-01T00:00:00Z","completed":"2026-01-01T00:00:01Z","cached":true}]}
{"vertexes":[{"digest":"sha256:r1","inputs":["sha256:f1"],"name":"[builder 2/3] RUN echo \"no space left on device\"; exit 7","started":"2026-01-01T00:00:01Z"}]}
{"logs":[{"vertex":"sha256:r1","stream":1,"data":"bm8gc3BhY2UgbGVmdCBvbiBkZXZpY2UK","timestamp":"2026-01-01T00:00:01Z"}]}
{"vertexes":[{"digest":"sha256:r1","inputs":["sha256:f1"],"name":"[builder 2/3] RUN echo \"no space left on device\"; exit 7","started":"2026-01-01T00:00:01Z","completed":"2026-01-01T00:00:02Z","error":"process \"/bin/sh -c echo \\\"no space left on device\\\"; exit 7\" did not complete successfully: exit code: 7"}]}
Dockerfile:4
--------------------
   3 |     FROM ${BASE} AS builder
   4 | >>> RUN echo "no space left on device"; exit 7
   5 |     RUN echo never
--------------------
ERROR: failed to solve: process "/bin/sh -c echo \"no space left on device\"; exit 7" did not complete successfully: exit code: 7
EVENTS
exit 1
