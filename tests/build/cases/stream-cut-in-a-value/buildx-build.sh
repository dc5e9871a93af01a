head -c 3300 "$RECORDINGS/buildx0.30-engine20.10-engine-killed.rawjson" >&2
exit 1
