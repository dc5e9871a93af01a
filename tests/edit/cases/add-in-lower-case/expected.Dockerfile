from a as x
run true


from b as y
run true


from x as z
