replay buildx0.30-engine20.10-ok.rawjson
name_image "$@"
