FROM a AS stage

FROM a
