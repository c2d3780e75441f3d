# Removes all but the newest archives of one folder: prune TARGET NAME KEEP
prune() {
  local target=$1 name=$2 keep=$3 archive
  list_archives "$target" "$name" | sort -r | tail -n "+$keep" | while IFS= read -r archive; do
    rm -f -- "$archive"
  done
}

# The archives of one folder, one path a line: list_archives TARGET NAME
list_archives() {
  local archive
  for archive in "$1/$2"-[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9].tar.gz; do
    [ -e "$archive" ] && printf '%s\n' "$archive"
  done
  return 0
}
