from a as one
from b as two
from c
copy --from=two /x /x
