"""Settings from an INI file."""

import configparser
import os
from pathlib import Path

_DEFAULTS = {
    "cache": {"max_entries": 1000, "ttl_s": 60.0},
    "backoff": {"first_s": 0.5, "factor": 2.0, "limit_s": 30.0, "tries": 6},
    "bucket": {"rate_per_s": 5.0, "burst": 10},
}


def load_settings(env=os.environ, cwd=None, home=None):
    """The settings by section, with defaults for what the file does not say.

    Raises FileNotFoundError when DRIFTNET_CONFIG names a file that is missing, ValueError for unknown names.
    """
    parser = configparser.ConfigParser()
    path = _find_file(env, cwd or Path.cwd(), home or Path.home())
    if path is not None:
        with open(path, encoding="utf-8") as file:
            parser.read_file(file)
    _refuse_unknown(parser, path)
    return {
        section: {name: _value(parser, section, name, default) for name, default in names.items()}
        for section, names in _DEFAULTS.items()
    }


def _find_file(env, cwd, home):
    if env.get("DRIFTNET_CONFIG"):
        return Path(env["DRIFTNET_CONFIG"])
    for path in (cwd / "driftnet.ini", home / ".driftnet.ini"):
        if path.exists():
            return path
    return None


def _refuse_unknown(parser, path):
    for section in parser.sections():
        if section not in _DEFAULTS:
            raise ValueError(f"{path}: unknown section [{section}]")
        for name in parser[section]:
            if name not in _DEFAULTS[section]:
                raise ValueError(f"{path}: unknown name {name} in [{section}]")


def _value(parser, section, name, default):
    text = parser.get(section, name, fallback=None)
    return default if text is None else type(default)(text)
