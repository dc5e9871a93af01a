ARG V=1

FROM debian AS b

FROM alpine:$V AS a
