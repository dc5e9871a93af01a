FROM a AS x
FROM b
  COPY a \
    # more
    b /d/
  COPY --from=x /app /app
CMD ["x"]
