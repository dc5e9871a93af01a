from b as two
copy --from=nginx /x /x
from a
run true
copy --from=0 /x /x
