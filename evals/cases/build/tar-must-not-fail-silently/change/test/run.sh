#!/usr/bin/env bash
# Runs every function called test_…, each in a folder of its own, and prints TAP.
set -u
root=$(cd "$(dirname "$0")/.." && pwd)

backup() { bash "$root/backstop.sh" "$@"; }

test_writes_an_archive_with_the_date() {
  mkdir -p src/wiki out && echo page > src/wiki/page
  TODAY=2024-03-04 backup src/wiki out && tar -tzf out/wiki-2024-03-04.tar.gz | grep -qx wiki/page
}

test_tells_where_the_archive_is() {
  mkdir -p src/wiki out
  [ "$(TODAY=2024-03-04 backup src/wiki out)" = out/wiki-2024-03-04.tar.gz ]
}

test_leaves_other_folders_alone() {
  mkdir -p src/wiki out && touch out/wiki-old-2024-01-01.tar.gz out/blog-2024-01-01.tar.gz
  TODAY=2024-03-04 KEEP=1 backup src/wiki out && [ -e out/wiki-old-2024-01-01.tar.gz ] && [ -e out/blog-2024-01-01.tar.gz ]
}

test_wants_two_folders() {
  ! backup src 2> /dev/null
}

test_fails_when_the_folder_cannot_be_read() {
  mkdir -p src out
  ! TODAY=2024-03-04 backup src/gone out && [ -z "$(ls out)" ]
}

test_keeps_older_archives_when_it_fails() {
  mkdir -p src out && touch out/gone-2024-01-01.tar.gz
  ! TODAY=2024-03-04 KEEP=1 backup src/gone out && [ "$(ls out)" = gone-2024-01-01.tar.gz ]
}

test_reads_folders_with_blanks() {
  mkdir -p "src/my wiki" out && echo page > "src/my wiki/page"
  TODAY=2024-03-04 backup "src/my wiki" out && [ -e "out/my wiki-2024-03-04.tar.gz" ]
}

number=0
failed=0
for test in $(compgen -A function test_); do
  number=$((number + 1))
  room=$(mktemp -d)
  if (cd "$room" && "$test") > /dev/null 2> "$room/.err"; then
    echo "ok $number - $test"
  else
    echo "not ok $number - $test"
    sed 's/^/# /' "$room/.err"
    failed=1
  fi
  rm -rf "$room"
done
echo "1..$number"
exit "$failed"
