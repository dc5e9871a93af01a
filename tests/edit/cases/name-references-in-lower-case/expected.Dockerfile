from --platform=linux/arm64 a as stage-2
from stage
copy --from=stage-2 \
  # why
  /x /x
