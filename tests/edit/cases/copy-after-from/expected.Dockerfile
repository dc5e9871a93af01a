from a as stage
from b
copy --from=stage /app /app
run true
