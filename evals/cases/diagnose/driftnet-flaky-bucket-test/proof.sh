# Exits 0 when the workspace shows the problem; run in a copy of it, with a folder of its own as $TMP.
set -eu
cat > "$TMP/busy.py" <<'PY'
import time, unittest
real = time.sleep
time.sleep = lambda s: real(s + 0.02)  # a busy machine wakes up late
from tests.test_bucket import TokenBucketTest
result = unittest.TestResult()
TokenBucketTest("test_fills_up_again").run(result)
assert len(result.failures) == 1 and "True is not false" in result.failures[0][1]
PY
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=. python3 "$TMP/busy.py"
