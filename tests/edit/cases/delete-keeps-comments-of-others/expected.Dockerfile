# Free comment.

# Of y.
FROM b AS y
# Run.
RUN true
