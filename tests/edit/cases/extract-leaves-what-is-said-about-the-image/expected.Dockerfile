FROM a AS build
RUN make

FROM a AS one
RUN true
EXPOSE 80
COPY --from=build /x /x
CMD ["y"]
