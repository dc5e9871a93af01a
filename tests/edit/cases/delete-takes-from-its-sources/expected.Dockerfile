FROM a AS one
RUN make

FROM c
COPY --from=one /out/server /usr/bin/
COPY --from=nginx:1.27 --chmod=755 /etc/nginx/mime.types /etc/
COPY --from=0 \
    # all of it
    /out/data/x/y /out/data/z /d/
RUN true

FROM d
COPY --from=1 /usr/bin/server /s
