"""Value added tax, in whole cents."""

from collections import defaultdict
from collections.abc import Iterable, Mapping


def net_cents(line: Mapping) -> int:
    return line["quantity"] * line["unit_cents"]


def vat_cents(net: int, percent: float) -> int:
    """Tax on a net amount, rounded to whole cents; `percent` may have a fraction, as in 5.5."""
    return round(net * percent / 100)


def totals(lines: Iterable[Mapping]) -> dict:
    """Net, tax by rate and gross of an invoice. Tax is rounded once per rate."""
    net_by_rate = defaultdict(int)
    for line in lines:
        net_by_rate[line["vat_percent"]] += net_cents(line)
    vat = {rate: vat_cents(net, rate) for rate, net in sorted(net_by_rate.items())}
    net = sum(net_by_rate.values())
    return {"net_cents": net, "vat_cents": vat, "gross_cents": net + sum(vat.values())}
