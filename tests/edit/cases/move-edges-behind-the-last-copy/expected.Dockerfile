FROM a AS one

FROM b AS two
RUN true
RUN false

FROM c
    COPY z z
    # The first.
COPY --from=one /x /x
    COPY --from=0 --chown=1:1 \
    /y /y
    RUN make
