"""Reading invoices."""

import sqlite3
from datetime import date

from ledger.vat import totals


CHUNK = 500  # sqlite before 3.32 takes at most 999 values in a statement


def lines_by_invoice(connection: sqlite3.Connection, numbers: list[str]) -> dict[str, list[sqlite3.Row]]:
    """The lines of these invoices, in the order they were entered."""
    found = {number: [] for number in numbers}
    for start in range(0, len(numbers), CHUNK):
        chunk = numbers[start : start + CHUNK]
        marks = ",".join("?" * len(chunk))
        sql = f"select * from lines where invoice in ({marks}) order by rowid"
        for line in connection.execute(sql, chunk):
            found[line["invoice"]].append(line)
    return found


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
    lines = lines_by_invoice(connection, [invoice["number"] for invoice in invoices])
    return [{**invoice, **totals(lines[invoice["number"]])} for invoice in invoices]
