FROM a AS builder
FROM b AS build
WORKDIR /w
FROM b AS app
WORKDIR /w
COPY --from=build /w /w
RUN make
