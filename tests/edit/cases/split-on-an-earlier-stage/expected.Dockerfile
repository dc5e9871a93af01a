FROM a AS One
ONBUILD COPY . .
FROM b AS builder
FROM one
COPY --from=builder /x /x
RUN make

RUN test
