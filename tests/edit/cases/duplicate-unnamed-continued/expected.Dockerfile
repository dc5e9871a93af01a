FROM \
  a

FROM \
  a AS stage

FROM b
