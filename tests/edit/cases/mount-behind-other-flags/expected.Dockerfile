from a as stage
from b
run --mount=type=cache,target=/c \
    --network=none --mount=type=bind,from=stage,target=/in \
    make
