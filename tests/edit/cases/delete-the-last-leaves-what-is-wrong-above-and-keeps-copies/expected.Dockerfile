FROM alpine AS old
COPY --from=old /x /y
