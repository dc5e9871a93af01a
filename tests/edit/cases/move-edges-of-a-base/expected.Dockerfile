FROM a AS one
FROM one AS two
FROM one AS three
COPY . .
