FROM alpine
COPY --link=TRUE x /y
