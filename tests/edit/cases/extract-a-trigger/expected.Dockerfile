FROM a AS x
ONBUILD COPY . .
RUN test
FROM a AS one
RUN make
FROM one
