"""Reading invoices."""

import sqlite3
from datetime import date

from ledger.vat import totals


def lines_of(connection: sqlite3.Connection, number: str) -> list[sqlite3.Row]:
    return connection.execute(
        "select * from lines where invoice = ? order by rowid", (number,)
    ).fetchall()


def all_invoices(connection: sqlite3.Connection) -> list[dict]:
    """Every invoice with its customer, ordered by number."""
    rows = connection.execute(
        "select i.*, c.name, c.mail from invoices i join customers c on c.id = i.customer order by i.number"
    )
    return [dict(row) for row in rows]


def unpaid_due_by(connection: sqlite3.Connection, day: date) -> list[dict]:
    """Invoices that are unpaid and were due on this day or before."""
    rows = connection.execute(
        "select i.*, c.name, c.mail from invoices i join customers c on c.id = i.customer"
        " where i.paid = 0 and i.due <= ? order by i.due, i.number",
        (day.isoformat(),),
    )
    return [dict(row) for row in rows]


def with_totals(connection: sqlite3.Connection, invoices: list[dict]) -> list[dict]:
    """The same invoices, each with its totals."""
    return [
        {**invoice, **totals(lines_of(connection, invoice["number"]))} for invoice in invoices
    ]
