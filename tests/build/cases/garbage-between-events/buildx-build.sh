head -n 20 "$RECORDINGS/buildx0.30-engine20.10-ok.rawjson" >&2
printf '\033[31m{"vertexes":[{"digest":\n\377\376\000garbage\n{not json}\n' >&2
tail -n +21 "$RECORDINGS/buildx0.30-engine20.10-ok.rawjson" >&2
name_image "$@"
