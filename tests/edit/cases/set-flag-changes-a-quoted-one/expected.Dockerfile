FROM alpine
HEALTHCHECK --interval=10s --timeout=3s CMD true
