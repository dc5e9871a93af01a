FROM alpine AS a
# Why.
run one \
  three && four
FROM a
COPY --from=a /x /y
