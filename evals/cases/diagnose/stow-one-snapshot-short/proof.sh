# Exits 0 when the workspace shows the problem; run in a copy of it, with a folder of its own as $TMP.
set -eu
mkdir -p "$TMP/src" "$TMP/to/lost+found"
for day in 01 02 03 04 05; do STOW_NOW=2026-01-${day}T000000 sh bin/stow "$TMP/src" "$TMP/to" --keep 3 > "$TMP/said"; done
test "$(echo $(ls "$TMP/to"))" = "2026-01-04T000000 2026-01-05T000000 lost+found"
