"""What customers see behind the link in their mail: /c/<customer>-<key>."""

import hashlib
import hmac
import os
import sqlite3
from html import escape
from urllib.parse import parse_qs

from ledger.invoices import with_totals
from ledger.reminders import euros


def key_of(customer: int, secret: str) -> str:
    return hmac.new(secret.encode(), str(customer).encode(), hashlib.sha256).hexdigest()[:32]


def customer_of(path: str, secret: str) -> int | None:
    """The customer whose link this is; None for any other path."""
    number, _, key = path.removeprefix("/c/").partition("-")
    if not number.isdecimal() or not hmac.compare_digest(key, key_of(int(number), secret)):
        return None
    return int(number)


def invoices_of(connection: sqlite3.Connection, customer: int, since: str) -> list[dict]:
    rows = connection.execute(
        "select * from invoices where customer = ? and due >= ? order by due, number", (customer, since)
    )
    return with_totals(connection, [dict(row) for row in rows])


def page(invoices: list[dict]) -> str:
    rows = "".join(
        f"<tr><td>{escape(each['number'])}<td>{escape(each['due'])}<td>{euros(each['gross_cents'])}"
        for each in invoices
    )
    return f"<!doctype html><title>Your invoices</title><table>{rows}</table>"


def portal(connection: sqlite3.Connection, secret: str | None = None):
    """The portal as a WSGI application; without `secret`, that of PORTAL_SECRET."""
    if secret is None:
        secret = os.environ.get("PORTAL_SECRET", "")

    def app(environ, start_response):
        customer = customer_of(environ["PATH_INFO"], secret)
        if customer is None:
            start_response("404 Not Found", [("content-type", "text/plain")])
            return [b"no such page"]
        query = parse_qs(environ.get("QUERY_STRING", ""))
        since = query.get("since", ["0000-00-00"])[0]
        start_response("200 OK", [("content-type", "text/html; charset=utf-8")])
        return [page(invoices_of(connection, customer, since)).encode()]

    return app
