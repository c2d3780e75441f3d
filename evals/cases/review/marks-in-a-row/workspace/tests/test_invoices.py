import unittest
from datetime import date

from ledger.invoices import all_invoices, unpaid_due_by, with_totals
from tests.sample import sample


class Invoices(unittest.TestCase):
    def test_are_ordered_by_number(self):
        ledger = sample({"number": "B2"}, {"number": "A1"})
        self.assertEqual([each["number"] for each in all_invoices(ledger)], ["A1", "B2"])

    def test_due_ones_are_unpaid_and_not_later(self):
        ledger = sample(
            {"number": "A1", "due": "2026-03-01"},
            {"number": "A2", "due": "2026-03-02"},
            {"number": "A3", "due": "2026-02-01", "paid": 1},
        )
        self.assertEqual([each["number"] for each in unpaid_due_by(ledger, date(2026, 3, 1))], ["A1"])

    def test_carry_their_own_totals_however_many_they_are(self):
        many = [{"number": f"N{at:05}", "lines": [(1, at, 0)]} for at in range(1099)]
        ledger = sample(*many, {"number": "Z", "lines": []})
        gross = [each["gross_cents"] for each in with_totals(ledger, all_invoices(ledger))]
        self.assertEqual(gross, [*range(1099), 0])

    def test_carry_their_totals(self):
        ledger = sample({"number": "A1", "lines": [(2, 500, 19)]}, {"number": "A2", "lines": []})
        gross = [each["gross_cents"] for each in with_totals(ledger, all_invoices(ledger))]
        self.assertEqual(gross, [1190, 0])
