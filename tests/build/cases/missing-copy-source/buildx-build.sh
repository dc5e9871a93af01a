cat >&2 <<'EVENTS'
{"vertexes":[{"digest":"sha256:c1","name":"[internal] load build context","started":"2026-01-01T00:00:00Z","completed":"2026-01-01T00:00:01Z"}]}
{"vertexes":[{"digest":"sha256:p1","inputs":["sha256:c1"],"name":"[2/2] COPY missing /","started":"2026-01-01T00:00:01Z","completed":"2026-01-01T00:00:02Z","error":"failed to calculate checksum of ref moby::abc: \"/missing\": not found"}]}
ERROR: failed to solve: failed to compute cache key: failed to calculate checksum of ref moby::abc: "/missing": not found
EVENTS
exit 1
