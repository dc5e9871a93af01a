FROM a

RUN true
