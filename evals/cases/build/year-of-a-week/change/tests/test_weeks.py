import unittest
from datetime import date

from rota import Shift, hours_per_week, week_label


class WeekTest(unittest.TestCase):
    def test_labels_a_day_in_the_middle_of_the_year(self):
        self.assertEqual(week_label(date(2024, 6, 12)), "2024-W24")

    def test_writes_the_week_with_two_digits(self):
        self.assertEqual(week_label(date(2024, 2, 1)), "2024-W05")

    def test_sums_per_week(self):
        shifts = [
            Shift.parse(date(2024, 6, 17), "08:00", "12:00"),
            Shift.parse(date(2024, 6, 12), "08:00", "10:00"),
            Shift.parse(date(2024, 6, 16), "08:00", "09:00"),
        ]
        self.assertEqual(hours_per_week(shifts), {"2024-W24": 3, "2024-W25": 4})

    def test_gives_the_days_around_new_year_to_the_year_of_their_week(self):
        self.assertEqual(week_label(date(2024, 12, 30)), "2025-W01")
        self.assertEqual(week_label(date(2025, 1, 5)), "2025-W01")
        self.assertEqual(week_label(date(2021, 1, 3)), "2020-W53")

    def test_writes_early_years_with_four_digits_or_as_they_are(self):
        self.assertEqual(week_label(date(2001, 1, 1)), "2001-W01")
