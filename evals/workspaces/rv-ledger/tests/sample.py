"""A ledger in memory."""

from ledger.db import connect


def sample(*invoices: dict):
    """Each invoice: number, due, paid, and lines as (quantity, unit_cents, vat_percent)."""
    connection = connect(":memory:")
    connection.execute("insert into customers values (1, 'Ada', 'ada@example.org')")
    for invoice in invoices:
        connection.execute(
            "insert into invoices values (?, 1, ?, ?)",
            (invoice["number"], invoice.get("due", "2026-03-01"), invoice.get("paid", 0)),
        )
        for quantity, unit_cents, vat_percent in invoice.get("lines", [(1, 1000, 19)]):
            connection.execute(
                "insert into lines values (?, 'a thing', ?, ?, ?)",
                (invoice["number"], quantity, unit_cents, vat_percent),
            )
    return connection
