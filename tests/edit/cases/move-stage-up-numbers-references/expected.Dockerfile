# Of b.
FROM alpine AS b
RUN two

FROM alpine AS a
RUN one

FROM alpine AS c
COPY --from=0 /x /y
COPY --from=1 /x /y
