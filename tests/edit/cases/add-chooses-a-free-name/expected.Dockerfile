FROM a AS stage
FROM stage-2
FROM scratch AS stage-3
