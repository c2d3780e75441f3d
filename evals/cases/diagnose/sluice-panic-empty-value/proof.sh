# Exits 0 when the workspace shows the problem; run in a copy of it, with a folder of its own as $TMP.
set -eu
if printf 'ERROR code=\n' | go run ./cmd/sluice 2> "$TMP/err"; then exit 1; fi
grep -q 'index out of range \[0\] with length 0' "$TMP/err"
