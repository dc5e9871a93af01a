echo "Error: No such image" >&2
exit 1
