# escape=`
FROM alpine:3 AS build

FROM debian:12 AS tools
RUN a `
  b
