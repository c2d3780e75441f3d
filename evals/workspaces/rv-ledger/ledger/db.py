"""The database: one sqlite file."""

import sqlite3

SCHEMA = """
create table if not exists customers (
  id integer primary key,
  name text not null,
  mail text not null
);
create table if not exists invoices (
  number text primary key,
  customer integer not null references customers (id),
  due text not null,
  paid integer not null default 0
);
create table if not exists lines (
  invoice text not null references invoices (number),
  what text not null,
  quantity integer not null,
  unit_cents integer not null,
  vat_percent integer not null
);
"""


def connect(path: str = "ledger.sqlite") -> sqlite3.Connection:
    connection = sqlite3.connect(path)
    connection.row_factory = sqlite3.Row
    connection.executescript(SCHEMA)
    return connection
