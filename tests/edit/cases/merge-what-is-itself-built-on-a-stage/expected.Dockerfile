FROM a AS one
ONBUILD COPY . .
FROM one AS three
ARG V=1
ENV W=$V
RUN true
