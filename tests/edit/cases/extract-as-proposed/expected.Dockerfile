FROM node:22 AS build
ARG V=1
ENV A=b
WORKDIR /web
USER app
# Bundles.
RUN npm run build $V
  # Compiles.
  RUN go build -o /out/api \
      # fast
      ./api

# Serves.
FROM node:22 AS web
ARG V=1
ENV A=b
WORKDIR /web
RUN npm ci
USER app
COPY --from=build /web/dist /web/dist
COPY --from=build /out/api /out/api
RUN echo
CMD ["x"]

FROM web
COPY --from=1 /x /x
