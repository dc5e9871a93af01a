ARG V=1
FROM a

FROM nginx:1.27 AS nginx

# Ships.
FROM b
COPY --from=nginx /x /x
RUN --mount=type=bind,from=nginx,target=/n true
ONBUILD COPY --from=nginx /y /y

FROM nginx:1.27
COPY --from=2 /x /x
COPY --from=0 /x /x
COPY --from=nginx:1.26 /x /x
