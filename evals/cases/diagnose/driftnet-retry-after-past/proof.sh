# Exits 0 when the workspace shows the problem; run in a copy of it, with a folder of its own as $TMP.
set -eu
PYTHONDONTWRITEBYTECODE=1 python3 -c "
from datetime import datetime, timezone
from driftnet import retry_after
now = datetime(2026, 3, 6, 10, 0, 0, tzinfo=timezone.utc)
assert retry_after({'Retry-After': 'Fri, 06 Mar 2026 09:59:30 GMT'}, now) == 86370"
