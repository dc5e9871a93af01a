FROM a AS base
CMD ["x"]
RUN true

FROM base AS one
CMD ["x"]
ENTRYPOINT ["y"]
