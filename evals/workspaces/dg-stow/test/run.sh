#!/bin/sh
# Runs all tests; says what failed and ends with 1 when anything did.
set -u
stow=$(cd "$(dirname "$0")/.." && pwd)/bin/stow
failed=0

check() { # check WHAT EXPECTED GOT
  if [ "$2" = "$3" ]; then echo "ok   $1"; else
    echo "FAIL $1: expected '$2', got '$3'"
    failed=1
  fi
}

fresh() {
  dir=$(mktemp -d)
  mkdir "$dir/src"
  echo hello > "$dir/src/a file.txt"
}

fresh
out=$(STOW_NOW=2026-01-01T000000 "$stow" "$dir/src" "$dir/to")
check "prints the path" "$dir/to/2026-01-01T000000" "$out"
check "copies files with blanks in their names" hello "$(cat "$out/a file.txt")"

fresh
for day in 01 02 03 04; do STOW_NOW=2026-01-${day}T000000 "$stow" "$dir/src" "$dir/to" --keep 2 > /dev/null; done
check "keeps the newest" "2026-01-03T000000 2026-01-04T000000" "$(echo $(ls "$dir/to"))"

fresh
for day in 01 02 03; do STOW_NOW=2026-01-${day}T000000 "$stow" "$dir/src" "$dir/to" --keep 0 > /dev/null; done
check "keeps all with --keep 0" 3 "$(ls "$dir/to" | wc -l | tr -d ' ')"

fresh
mkdir -p "$dir/to/.partial-2025"
STOW_NOW=2026-01-01T000000 "$stow" "$dir/src" "$dir/to" > /dev/null
check "removes what an interrupted run left" 2026-01-01T000000 "$(ls -A "$dir/to")"

fresh
"$stow" "$dir/none" "$dir/to" 2> /dev/null
check "refuses a source that is not there" 2 $?

exit $failed
