exit 102
