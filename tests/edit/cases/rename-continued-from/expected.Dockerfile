FROM a \
  # note
  AS z
FROM \
  z
