image_id='--force sha256:1'
name_image "$@"
