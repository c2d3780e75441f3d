"""The command line."""

import sys

from ledger.calendar import utc_now
from ledger.db import connect
from ledger.export import Exporter
from ledger.invoices import all_invoices, with_totals
from ledger.reminders import reminders


def main(args: list[str], connection=None) -> int:
    connection = connection or connect()
    match args:
        case ["due"]:
            print("\n".join(reminders(connection, utc_now())))
        case ["export", form]:
            export = getattr(Exporter(), f"export_{form}", None)
            if export is None:
                print(f"no such export: {form}", file=sys.stderr)
                return 2
            print(export(with_totals(connection, all_invoices(connection))), end="")
        case _:
            print("usage: python3 -m ledger due | export FORM", file=sys.stderr)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
