replay buildx0.13-engine26-ok-indented.rawjson
name_image "$@"
