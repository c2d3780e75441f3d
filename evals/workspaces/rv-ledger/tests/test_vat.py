import unittest

from ledger.vat import totals, vat_cents


def line(quantity, unit_cents, vat_percent):
    return {"quantity": quantity, "unit_cents": unit_cents, "vat_percent": vat_percent}


class Vat(unittest.TestCase):
    def test_rounds_half_a_cent_up(self):
        self.assertEqual(vat_cents(250, 19), 48)

    def test_is_rounded_once_per_rate(self):
        found = totals([line(1, 3, 19), line(1, 3, 19), line(2, 100, 7)])
        self.assertEqual(found["vat_cents"], {7: 14, 19: 1})
        self.assertEqual(found["gross_cents"], 206 + 15)
