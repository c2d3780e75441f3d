import unittest
from datetime import date

from rota import holiday_name, is_holiday


class HolidayTest(unittest.TestCase):
    def test_knows_a_holiday(self):
        self.assertTrue(is_holiday(date(2024, 1, 1)))
        self.assertFalse(is_holiday(date(2024, 1, 2)))

    def test_gives_the_name(self):
        self.assertEqual(holiday_name(date(2024, 8, 15)), "Mariä Himmelfahrt")
        self.assertIsNone(holiday_name(date(2024, 8, 16)))
