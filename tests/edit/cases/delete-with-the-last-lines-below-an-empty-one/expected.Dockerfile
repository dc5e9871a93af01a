FROM alpine
# Free comment