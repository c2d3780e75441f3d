"""The business's own calendar."""

from datetime import date, datetime, timezone
from zoneinfo import ZoneInfo

OFFICE = ZoneInfo("Europe/Berlin")


def office_day(now: datetime) -> date:
    """The date in the office at this moment; `now` knows its zone."""
    if now.tzinfo is None:
        raise ValueError("a moment without a zone")
    return now.astimezone(OFFICE).date()


def utc_now() -> datetime:
    return datetime.now(timezone.utc)
