FROM alpine AS a
# Why.
ENV A=b
FROM a
COPY --from=a /x /y
