from a as x
run true
