FROM a AS one
COPY . .
FROM b
