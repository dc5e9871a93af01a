from a as one
from --platform=linux/arm64 a as builder
  user app
  workdir /w
  workdir x
from --platform=linux/arm64 b as two
  user app
  workdir /w
  workdir x
  run make
  user root
from two
