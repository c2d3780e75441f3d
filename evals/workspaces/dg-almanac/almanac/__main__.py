"""The command line."""

import argparse
import sys
from datetime import timezone
from zoneinfo import ZoneInfo

from .daily import daily
from .station import read_station


def main(argv=None, out=sys.stdout):
    parser = argparse.ArgumentParser(prog="almanac")
    commands = parser.add_subparsers(dest="command", required=True)
    command = commands.add_parser("daily", help="one line per day")
    command.add_argument("file")
    command.add_argument("--column", required=True)
    command.add_argument("--sum", action="store_true")
    command.add_argument("--tz", type=ZoneInfo, default=timezone.utc)
    arguments = parser.parse_args(argv)
    with open(arguments.file, newline="", encoding="utf-8") as file:
        readings = read_station(file, arguments.column)
    for row in daily(readings, arguments.tz):
        main_figure = row.total if arguments.sum else row.mean
        print(f"{row.day} {main_figure:.1f} {row.least:.1f} {row.greatest:.1f} {row.count}", file=out)


if __name__ == "__main__":
    main()
