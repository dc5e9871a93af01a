FROM a
FROM --platform=linux/arm64 \
    b AS Base
ARG V
RUN one <<EOF
two
EOF
FROM base
RUN $V

# three
RUN three
