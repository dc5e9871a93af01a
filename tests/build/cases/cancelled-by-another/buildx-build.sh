replay buildx0.30-engine26-cancelled.rawjson
exit 130
