"""Figures by day."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Day:
    day: date
    mean: float
    total: float
    least: float
    greatest: float
    count: int


def daily(readings, tz):
    """A Day for each day that has a value, in order; days are those of the time zone."""
    days = {}
    for time, value in readings:
        days.setdefault(time.astimezone(tz).date(), []).append(value)
    return [_figures(day, values) for day, values in sorted(days.items()) if any(values)]


def _figures(day, values):
    known = [value for value in values if value is not None]
    total = sum(known)
    return Day(
        day=day,
        mean=total / len(values),
        total=total,
        least=min(known),
        greatest=max(known),
        count=len(known),
    )
