import unittest
from datetime import datetime, timezone

from ledger.reminders import euros, reminders
from tests.sample import sample


class Reminders(unittest.TestCase):
    def test_name_amount_and_day(self):
        ledger = sample({"number": "A1", "due": "2026-03-01"})
        found = reminders(ledger, datetime(2026, 3, 2, 6, 15, tzinfo=timezone.utc))
        self.assertEqual(found, ["ada@example.org: invoice A1, 11.90 EUR, was due on 2026-03-01"])

    def test_money_below_zero_keeps_its_sign(self):
        self.assertEqual(euros(-5), "-0.05 EUR")
