ARG BASE=one

FROM a
RUN true
RUN false
