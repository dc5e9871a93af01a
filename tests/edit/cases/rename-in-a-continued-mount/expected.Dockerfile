FROM a AS z
FROM b
RUN --mount=type=bind,\
from=z,\
# x is x
target=/x true
