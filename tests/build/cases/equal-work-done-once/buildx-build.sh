replay buildx0.30-engine26-dedup-link-heredoc.rawjson
name_image "$@"
