import io
import tempfile
import unittest
from datetime import timezone
from zoneinfo import ZoneInfo

from almanac.__main__ import main
from almanac.daily import daily
from almanac.station import read_station


def readings(*lines, column="temp"):
    return read_station(io.StringIO("time,temp,rain\n" + "\n".join(lines)), column)


class DailyTest(unittest.TestCase):
    def test_figures_of_a_day(self):
        (day,) = daily(readings("2026-01-05T00:00:00Z,4,0", "2026-01-05T12:00:00Z,8,0"), timezone.utc)
        self.assertEqual((day.mean, day.total, day.least, day.greatest, day.count), (6, 12, 4, 8, 2))

    def test_missing_values_are_not_counted(self):
        (day,) = daily(readings("2026-01-05T00:00:00Z,4,0", "2026-01-05T12:00:00Z,-,0"), timezone.utc)
        self.assertEqual((day.least, day.greatest, day.count), (4, 4, 1))

    def test_days_are_utc_unless_a_zone_is_given(self):
        rows = readings("2026-01-05T23:30:00Z,1,0")
        self.assertEqual(str(daily(rows, timezone.utc)[0].day), "2026-01-05")
        self.assertEqual(str(daily(rows, ZoneInfo("Pacific/Auckland"))[0].day), "2026-01-06")

    def test_an_unknown_column_is_named(self):
        with self.assertRaisesRegex(ValueError, "no column wind"):
            readings(column="wind")

    def test_the_command_prints_a_line_per_day(self):
        with tempfile.NamedTemporaryFile("w", suffix=".csv") as file:
            file.write("time,temp\n2026-01-05T00:00:00Z,4.25\n2026-01-06T00:00:00Z,5\n")
            file.flush()
            out = io.StringIO()
            main(["daily", file.name, "--column", "temp"], out)
        self.assertEqual(out.getvalue(), "2026-01-05 4.2 4.2 4.2 1\n2026-01-06 5.0 5.0 5.0 1\n")
