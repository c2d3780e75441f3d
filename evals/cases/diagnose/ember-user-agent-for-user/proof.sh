# Exits 0 when the workspace shows the problem; run in a copy of it, with a folder of its own as $TMP.
set -eu
cat > "$TMP/p.c" <<'C'
#include "ember.h"
#include <string.h>
int main(void) {
  struct ember *e = ember_parse("[db]\nuser_agent = probe/1.0\nuser = bob\n");
  return strcmp(ember_get(e, "db", "user"), "probe/1.0");
}
C
cc -std=gnu11 -I. -o "$TMP/p" "$TMP/p.c" ember.c && "$TMP/p"
