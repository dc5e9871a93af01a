FROM alpine
COPY --link=false x /y
