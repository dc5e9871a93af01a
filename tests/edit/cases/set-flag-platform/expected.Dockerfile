from --platform=linux/arm64 alpine as a
run one
