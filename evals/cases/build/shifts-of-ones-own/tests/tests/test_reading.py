import tempfile
import unittest
from pathlib import Path

import rota


class LoadTest(unittest.TestCase):
    def load(self, data):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "shifts.csv")
            path.write_bytes(data)
            return rota.load(path)

    def test_reads_people_and_shifts(self):
        people = self.load(b"name,day,start,end\nAnn,2024-03-04,08:00,16:00\nAnn,2024-03-05,08:00,10:00\n")
        self.assertEqual(people["Ann"].hours(), 10)

    def test_reads_a_file_without_shifts(self):
        self.assertEqual(self.load(b"name,day,start,end\n"), {})

    def test_keeps_people_apart(self):
        people = self.load(b"name,day,start,end\nAnn,2024-03-04,08:00,16:00\nBen,2024-03-05,08:00,10:00\n")
        self.assertEqual({name: person.hours() for name, person in people.items()}, {"Ann": 8, "Ben": 2})
