FROM a AS stage
FROM --platform=linux/amd64 stage AS y
