"""People and their shifts."""

from rota.shifts import Shift


class Person:
    """Somebody who works; `shifts` are those known so far."""

    def __init__(self, name, shifts=()):
        self.name = name
        self.shifts = list(shifts)

    def add_shift(self, day, start, end):
        """Adds a shift and returns it."""
        shift = Shift.parse(day, start, end)
        self.shifts.append(shift)
        return shift

    def hours(self):
        """Hours of all shifts."""
        return sum(shift.hours for shift in self.shifts)
