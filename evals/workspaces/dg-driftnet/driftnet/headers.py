"""Reading Retry-After."""

from email.utils import parsedate_to_datetime


def retry_after(headers, now):
    """Seconds to wait; None when the header is missing or cannot be read.

    `headers` maps names to values, `now` is an aware datetime.
    """
    value = _find(headers, "retry-after")
    if value is None:
        return None
    if value.strip().isdigit():
        return int(value)
    try:
        when = parsedate_to_datetime(value)
    except ValueError:
        return None
    return (when - now).seconds


def _find(headers, wanted):
    for name, value in headers.items():
        if name.lower() == wanted:
            return value
    return None
