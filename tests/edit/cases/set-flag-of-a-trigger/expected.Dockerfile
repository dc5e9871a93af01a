FROM alpine
ONBUILD COPY --chmod=755 x /y
