FROM a AS x
RUN true
