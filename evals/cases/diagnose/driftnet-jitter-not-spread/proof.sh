# Exits 0 when the workspace shows the problem; run in a copy of it, with a folder of its own as $TMP.
set -eu
PYTHONDONTWRITEBYTECODE=1 python3 -c "
from driftnet import Backoff
assert list(Backoff(1, 10, 30, 5, jitter='full', random=lambda: 0.5)) == [0.5, 5.0, 30, 30, 30]"
