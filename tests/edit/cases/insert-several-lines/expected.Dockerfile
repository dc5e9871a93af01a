FROM alpine
  RUN true
  # Why.
RUN a \
    b
