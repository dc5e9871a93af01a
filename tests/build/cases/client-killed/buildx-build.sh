head -n 16 "$RECORDINGS/buildx0.30-engine20.10-engine-killed.rawjson" >&2
kill -9 $$
