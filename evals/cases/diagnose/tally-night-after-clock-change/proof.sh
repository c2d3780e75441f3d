# Exits 0 when the workspace shows the problem; run in a copy of it, with a folder of its own as $TMP.
set -eu
cat > "$TMP/night.mjs" <<JS
import { dayOf } from '$PWD/src/range.js';
process.stdout.write(dayOf(new Date(2026, 2, 30, 0, 30), '04:00'));
JS
test "$(TZ=Europe/Berlin node "$TMP/night.mjs")" = 2026-03-28 && test "$(TZ=UTC node "$TMP/night.mjs")" = 2026-03-29
