ARG V=1
FROM alpine
arg V
run one
RUN two
