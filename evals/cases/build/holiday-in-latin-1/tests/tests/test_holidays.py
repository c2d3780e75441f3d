import unittest
from datetime import date
from pathlib import Path

import rota.holidays

from rota import holiday_name, is_holiday


class HolidayTest(unittest.TestCase):
    def test_knows_a_holiday(self):
        self.assertTrue(is_holiday(date(2024, 1, 1)))
        self.assertFalse(is_holiday(date(2024, 1, 2)))

    def test_gives_the_name(self):
        self.assertEqual(holiday_name(date(2024, 8, 15)), "Mariä Himmelfahrt")
        self.assertIsNone(holiday_name(date(2024, 8, 16)))

    def test_knows_epiphany(self):
        self.assertEqual(holiday_name(date(2024, 1, 6)), "Heilige Drei K\u00f6nige")
        self.assertFalse(is_holiday(date(2024, 1, 7)))

    def test_knows_the_day_of_repentance(self):
        self.assertEqual(holiday_name(date(2024, 11, 20)), "Bu\u00df- und Bettag")

    def test_the_file_stays_latin_1(self):
        data = Path(rota.holidays.__file__).read_bytes()
        self.assertIn("Gesch\u00e4ftsstelle M\u00fcnchen\n".encode("latin-1"), data)
        self.assertIn('    "2024-08-15": "Mari\u00e4 Himmelfahrt",\n'.encode("latin-1"), data)
        self.assertTrue(data.startswith(b"# -*- coding: iso-8859-1 -*-\n"))
        self.assertNotIn(b"\xc3", data)
