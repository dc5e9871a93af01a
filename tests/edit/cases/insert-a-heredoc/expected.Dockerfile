from alpine
run true
run <<EOF
echo
EOF
run false
