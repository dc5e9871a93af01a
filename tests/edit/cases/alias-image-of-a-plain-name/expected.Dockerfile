FROM nginx:latest AS nginx-2

FROM a
COPY --from=nginx-2 /x /x
COPY --from=nginx-2 /x /x
