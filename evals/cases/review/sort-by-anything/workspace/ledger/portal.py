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


def invoices_of(connection: sqlite3.Connection, customer: int, since: str, sort: str) -> list[dict]:
    """In the order of a column; a minus before its name turns the order round."""
    column = sort.lstrip("-")
    direction = "desc" if sort.startswith("-") else "asc"
    rows = connection.execute(
        f"select * from invoices where customer = ? and due >= ? order by {column} {direction}, number",
        (customer, since),
    )
    return with_totals(connection, [dict(row) for row in rows])


def page(invoices: list[dict]) -> str:
    rows = "".join(
        f"<tr><td>{escape(each['number'])}<td>{escape(each['due'])}<td>{euros(each['gross_cents'])}"
        for each in invoices
    )
    return f"<!doctype html><title>Your invoices</title><table>{rows}</table>"


def portal(connection: sqlite3.Connection, secret: str = os.environ.get("PORTAL_SECRET", "")):
    """The portal as a WSGI application."""

    def app(environ, start_response):
        customer = customer_of(environ["PATH_INFO"], secret)
        if customer is None:
            start_response("404 Not Found", [("content-type", "text/plain")])
            return [b"no such page"]
        query = parse_qs(environ.get("QUERY_STRING", ""))
        since = query.get("since", ["0000-00-00"])[0]
        sort = query.get("sort", ["due"])[0]
        try:
            invoices = invoices_of(connection, customer, since, sort)
        except sqlite3.OperationalError:
            start_response("400 Bad Request", [("content-type", "text/plain")])
            return [b"cannot sort by that"]
        start_response("200 OK", [("content-type", "text/html; charset=utf-8")])
        return [page(invoices).encode()]

    return app
