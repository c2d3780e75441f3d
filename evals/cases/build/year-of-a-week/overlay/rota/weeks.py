"""Sums per week."""


def week_label(day):
    """The ISO week of a day, as `2025-W01`."""
    return day.strftime("%Y-W%V")


def hours_per_week(shifts):
    """Hours per ISO week, the earliest first; a shift counts for the week it starts in."""
    totals = {}
    for shift in sorted(shifts, key=lambda each: each.day):
        label = week_label(shift.day)
        totals[label] = totals.get(label, 0) + shift.hours
    return totals
