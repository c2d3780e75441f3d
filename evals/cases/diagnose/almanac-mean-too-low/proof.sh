# Exits 0 when the workspace shows the problem; run in a copy of it, with a folder of its own as $TMP.
set -eu
printf 'time,temp\n2026-01-05T00:00:00Z,10.0\n2026-01-05T08:00:00Z,-\n2026-01-05T16:00:00Z,20.0\n' > "$TMP/s.csv"
test "$(PYTHONDONTWRITEBYTECODE=1 python3 -m almanac daily "$TMP/s.csv" --column temp)" = "2026-01-05 10.0 10.0 20.0 2"
