FROM alpine
COPY --exclude=a --exclude="my \"own\" \\ file" x /y
