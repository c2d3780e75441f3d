import unittest
from datetime import datetime, timezone

from driftnet import retry_after

NOW = datetime(2026, 3, 6, 10, 0, 0, tzinfo=timezone.utc)


class RetryAfterTest(unittest.TestCase):
    def test_seconds(self):
        self.assertEqual(retry_after({"retry-after": "120"}, NOW), 120)

    def test_date(self):
        self.assertEqual(retry_after({"Retry-After": "Fri, 06 Mar 2026 10:00:30 GMT"}, NOW), 30)

    def test_missing_or_unreadable(self):
        self.assertIsNone(retry_after({}, NOW))
        self.assertIsNone(retry_after({"Retry-After": "soon"}, NOW))
