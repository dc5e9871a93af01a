FROM alpine AS base
ONBUILD COPY --from=busybox /a /b

FROM base
RUN two
