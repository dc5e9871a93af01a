FROM a AS one
FROM --platform=linux/arm64 b AS three
ONBUILD COPY --from=one /x/z /z
FROM three
