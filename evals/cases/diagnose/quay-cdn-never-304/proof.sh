# Exits 0 when the workspace shows the problem; run in a copy of it, with a folder of its own as $TMP.
set -eu
cat > "$TMP/p.mjs" <<JS
import { isFresh } from '$PWD/src/etag.js';
process.exitCode = isFresh('W/"abc"', 'W/"abc"') && !isFresh('"abc"', 'W/"abc"') ? 0 : 1;
JS
node "$TMP/p.mjs"
