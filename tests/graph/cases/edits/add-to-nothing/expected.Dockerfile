FROM scratch AS stage
