"""Reads shifts from files."""

import csv
from datetime import date

from rota.people import Person


def load(path):
    """People by name, from a CSV file in UTF-8 with the columns name, day, start and end."""
    people = {}
    with open(path, encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            name = row["name"].strip()
            person = people.setdefault(name, Person(name))
            person.add_shift(date.fromisoformat(row["day"]), row["start"], row["end"])
    return people
