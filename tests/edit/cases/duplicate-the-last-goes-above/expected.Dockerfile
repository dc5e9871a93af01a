from a as one


# Ships.
from one as Final-3
copy --from=0 /x /x


# Ships.
from one as Final-2
copy --from=0 /x /x
