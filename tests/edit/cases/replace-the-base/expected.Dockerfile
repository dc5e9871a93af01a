FROM debian:13 AS a
# Why.
run one \
  two
FROM a
COPY --from=a /x /y
