replay buildx0.30-engine20.10-ok.rawjson
printf '{"vertexes":[{"digest":"sha256:long","name":"[internal] ' >&2
head -c 10000000 /dev/zero | tr '\0' x >&2
printf '"}]}\n' >&2
name_image "$@"
