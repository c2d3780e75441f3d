"""One shift."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo


@dataclass(frozen=True)
class Shift:
    """Work on one day, from `start` to `end` as the clock on the wall shows them."""

    day: date
    start: time
    end: time

    @classmethod
    def parse(cls, day, start, end):
        """A shift from a date and two texts such as `08:00`."""
        return cls(day, time.fromisoformat(start), time.fromisoformat(end))

    @property
    def hours(self):
        """Hours between start and end; an end before the start is on the next day."""
        begin = datetime.combine(self.day, self.start)
        finish = datetime.combine(self.day, self.end)
        if finish <= begin:
            finish += timedelta(days=1)
        return (finish - begin).total_seconds() / 3600


def local_start(shift, zone):
    """The moment at which the shift starts in the time zone of that name."""
    return datetime.combine(shift.day, shift.start, tzinfo=ZoneInfo(zone))
