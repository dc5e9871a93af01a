from a as one
from b as two
workdir /w
copy --from=one /x /x
run make
from c
run true
