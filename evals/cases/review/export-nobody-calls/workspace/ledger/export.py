"""Exports for other people's programs."""

import csv
import io
import json

from ledger.reminders import euros


class Exporter:
    """Turns invoices with totals into text."""

    def export_csv(self, invoices: list[dict]) -> str:
        text = io.StringIO()
        writer = csv.writer(text, lineterminator="\n")
        writer.writerow(["number", "customer", "due", "gross"])
        for invoice in invoices:
            writer.writerow(
                [invoice["number"], invoice["name"], invoice["due"], euros(invoice["gross_cents"])]
            )
        return text.getvalue()

    def export_json(self, invoices: list[dict]) -> str:
        return json.dumps(invoices, indent=1, sort_keys=True)
