#!/usr/bin/env bash
# Usage: backstop.sh FOLDER TARGET
set -eu

here=$(dirname "${BASH_SOURCE[0]}")
# shellcheck source=prune.sh
source "$here/prune.sh"

folder=${1:?folder to back up}
target=${2:?folder for the archives}
name=$(basename "$folder")
archive="$target/$name-${TODAY:-$(date +%F)}.tar.gz"

if ! tar -C "$(dirname "$folder")" -cf - "$name" | gzip > "$archive.part"; then
  rm -f "$archive.part"
  echo "backstop: $folder could not be read whole" >&2
  exit 1
fi
mv "$archive.part" "$archive"
prune "$target" "$name" "${KEEP:-7}"
echo "$archive"
