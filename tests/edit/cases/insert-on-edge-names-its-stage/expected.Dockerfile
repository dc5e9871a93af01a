from debian as base
run true

from base as stage
add https://example.com/a /a

from stage as final
