# Exits 0 when the workspace shows the problem; run in a copy of it, with a folder of its own as $TMP.
set -eu
printf 'time,rain\n2026-01-05T00:00:00Z,0.0\n2026-01-05T01:00:00Z,0.0\n2026-01-06T00:00:00Z,0.4\n' > "$TMP/s.csv"
test "$(PYTHONDONTWRITEBYTECODE=1 python3 -m almanac daily "$TMP/s.csv" --column rain --sum)" = "2026-01-06 0.4 0.4 0.4 1"
