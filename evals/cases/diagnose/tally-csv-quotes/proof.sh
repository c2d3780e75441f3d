# Exits 0 when the workspace shows the problem; run in a copy of it, with a folder of its own as $TMP.
set -eu
mkdir -p "$TMP/home"
printf '# 2026-03-06\n09:00-09:30 acme call "kick-off, part 2" with Jo\n' > "$TMP/home/timesheet.txt"
HOME="$TMP/home" node bin/tally.js csv --from 2026-03-06 --to 2026-03-06 > "$TMP/out"
grep -q ',"call "kick-off, part 2" with Jo"' "$TMP/out"
