# Exits 0 when the workspace shows the problem; run in a copy of it, with a folder of its own as $TMP.
set -eu
mkdir -p "$TMP/home"
printf '# 2026-03-02\n08:00-09:00 acme skizzen #büro\n09:00-09:30 acme anruf #übergabe\n' > "$TMP/home/timesheet.txt"
HOME="$TMP/home" node bin/tally.js report --by tag --from 2026-03-02 --to 2026-03-02 > "$TMP/out"
grep -q '^b  *1:00$' "$TMP/out" && grep -q '^(none)  *0:30$' "$TMP/out"
