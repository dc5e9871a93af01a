from a as one

from --platform=linux/arm64 one as Tool
workdir /w
run <<EOF
make
EOF
workdir sub
user x

from --platform=linux/arm64 one
workdir /w
copy --from=0 /x y
copy --from=Tool /t /u /d/
workdir sub
user x
copy --from=one /z .
