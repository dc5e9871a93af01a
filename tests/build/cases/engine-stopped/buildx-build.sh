replay buildx0.30-engine20.10-engine-killed.rawjson
exit 1
