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

    def test_people_have_shifts_of_their_own(self):
        Person("Ann").add_shift(date(2024, 3, 4), "08:00", "16:00")
        self.assertEqual(Person("Ben").hours(), 0)

    def test_leaves_the_list_it_was_given_alone(self):
        known = []
        Person("Ann", known).add_shift(date(2024, 3, 4), "08:00", "16:00")
        self.assertEqual(known, [])

    def test_shifts_is_a_list_that_can_grow(self):
        ann = Person("Ann", [])
        ann.shifts.append(ann.add_shift(date(2024, 3, 4), "08:00", "16:00"))
        self.assertEqual(len(ann.shifts), 2)
