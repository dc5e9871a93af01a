FROM alpine:3 AS build
RUN make
# Why
ENV A=1
RUN b \
  c

FROM scratch AS final
COPY --from=build /out /out
