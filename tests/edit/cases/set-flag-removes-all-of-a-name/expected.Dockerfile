FROM alpine
RUN \
    # why
    true
