from a as one
from b as two
from d
