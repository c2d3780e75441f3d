# Exits 0 when the workspace shows the problem; run in a copy of it, with a folder of its own as $TMP.
set -eu
mkdir -p "$TMP/home"
printf '# 2026-04-02\n08:00-09:00 acme standup #meeting #remote\n' > "$TMP/home/timesheet.txt"
HOME="$TMP/home" node bin/tally.js report --by tag --from 2026-04-02 --to 2026-04-02 | grep -q '^total  *2:00$'
