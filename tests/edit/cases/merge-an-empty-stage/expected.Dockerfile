FROM a AS two
RUN true
