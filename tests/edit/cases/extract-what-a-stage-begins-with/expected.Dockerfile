FROM a AS base
# Tools.
ARG V=1
RUN apt-get install x
ARG W
RUN one $W

FROM base AS one
RUN two $V
FROM b
COPY --from=1 /x /x
