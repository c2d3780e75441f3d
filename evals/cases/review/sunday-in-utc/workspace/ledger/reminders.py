"""Who is reminded."""

import sqlite3
from datetime import datetime

from ledger.calendar import office_day
from ledger.invoices import unpaid_due_by, with_totals

SUNDAY = 6


def reminders(connection: sqlite3.Connection, now: datetime) -> list[str]:
    """One line for each invoice that is due, as the mail says it; none on a Sunday."""
    if now.weekday() == SUNDAY:
        return []
    due = with_totals(connection, unpaid_due_by(connection, office_day(now)))
    return [
        f"{invoice['mail']}: invoice {invoice['number']}, {euros(invoice['gross_cents'])}, was due on {invoice['due']}"
        for invoice in due
    ]


def euros(cents: int) -> str:
    sign = "-" if cents < 0 else ""
    return f"{sign}{abs(cents) // 100}.{abs(cents) % 100:02d} EUR"
