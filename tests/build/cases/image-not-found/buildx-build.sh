cat >&2 <<'EVENTS'
{"vertexes":[{"digest":"sha256:m1","name":"[internal] load metadata for docker.io/acme/none:1","started":"2026-01-01T00:00:00Z","completed":"2026-01-01T00:00:01Z","error":"acme/none:1: pull access denied"}]}
Dockerfile:1
--------------------
   1 | >>> FROM acme/none:1
--------------------
ERROR: failed to solve: acme/none:1: pull access denied, repository does not exist or may require authorization
EVENTS
exit 1
