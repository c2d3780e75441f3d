"""Who works when."""

from rota.holidays import HOLIDAYS
from rota.people import Person
from rota.reading import load
from rota.shifts import Shift, local_start
from rota.weeks import hours_per_week, week_label


def is_holiday(day):
    """Whether `day` is a holiday of the office."""
    return day.isoformat() in HOLIDAYS


def holiday_name(day):
    """The name of the holiday, or None."""
    return HOLIDAYS.get(day.isoformat())


__all__ = [
    "Person",
    "Shift",
    "holiday_name",
    "hours_per_week",
    "is_holiday",
    "load",
    "local_start",
    "week_label",
]
