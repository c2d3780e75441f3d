import unittest
from datetime import date

from rota import Person


class PersonTest(unittest.TestCase):
    def test_adds_up_the_hours(self):
        ann = Person("Ann", [])
        ann.add_shift(date(2024, 3, 4), "08:00", "16:00")
        ann.add_shift(date(2024, 3, 5), "08:00", "12:30")
        self.assertEqual(ann.hours(), 12.5)

    def test_takes_shifts_that_are_known(self):
        ann = Person("Ann", [])
        shift = ann.add_shift(date(2024, 3, 4), "08:00", "16:00")
        self.assertEqual(Person("Ben", [shift]).hours(), 8)

    def test_counts_a_shift_past_midnight(self):
        ann = Person("Ann", [])
        ann.add_shift(date(2024, 3, 4), "22:00", "06:00")
        self.assertEqual(ann.hours(), 8)
