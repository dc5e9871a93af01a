FROM a
RUN true
