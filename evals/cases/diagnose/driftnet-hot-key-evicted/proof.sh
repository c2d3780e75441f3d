# Exits 0 when the workspace shows the problem; run in a copy of it, with a folder of its own as $TMP.
set -eu
PYTHONDONTWRITEBYTECODE=1 python3 -c "
from driftnet import Cache
c = Cache(2, 100)
c.put('hot', 1); c.put('b', 2); c.get('hot'); c.put('c', 3)
assert c.get('hot') is None and c.get('b') == 2"
