ARG V=1
FROM b:$V AS one
FROM b:$V AS two
