replay buildx0.30-engine26-containerd-ok.rawjson
name_image "$@"
