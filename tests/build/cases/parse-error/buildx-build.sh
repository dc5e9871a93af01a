cat >&2 <<'EVENTS'
Dockerfile:2
--------------------
   1 |     FROM acme/base:1
   2 | >>> RUNN make
   3 |
--------------------
ERROR: failed to solve: dockerfile parse error on line 2: unknown instruction: RUNN (did you mean RUN?)
EVENTS
exit 1
