"""Reading station files."""

import csv
from datetime import datetime, timezone

_MISSING = ("", "-")


def read_station(file, column):
    """Pairs of an aware datetime and a float, or None for a missing value, in the order of the file.

    Raises ValueError for a column that is not there and for what is no number.
    """
    reader = csv.DictReader(file)
    if column not in (reader.fieldnames or ()):
        raise ValueError(f"no column {column}")
    return [(_time(row["time"]), _number(row[column])) for row in reader]


def _time(text):
    time = datetime.fromisoformat(text.replace("Z", "+00:00"))
    return time if time.tzinfo else time.replace(tzinfo=timezone.utc)


def _number(text):
    text = (text or "").strip()
    return None if text in _MISSING else float(text)
