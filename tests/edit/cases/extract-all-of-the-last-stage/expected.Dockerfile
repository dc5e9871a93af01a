from a as tools
run one
run two

from tools as one
