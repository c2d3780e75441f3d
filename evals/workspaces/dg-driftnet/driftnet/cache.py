"""A cache with a size and a time to live."""

import time
from collections import OrderedDict


class Cache:
    """Keeps at most `max_entries` values, each for `ttl_s` seconds. See docs/cache.md."""

    def __init__(self, max_entries, ttl_s, clock=time.monotonic):
        self._max_entries = max_entries
        self._ttl_s = ttl_s
        self._clock = clock
        self._entries = OrderedDict()

    def get(self, key, default=None):
        """The value of a key; `default` when there is none or it is too old."""
        entry = self._entries.get(key)
        if entry is None:
            return default
        value, stored_at = entry
        if self._is_old(stored_at):
            del self._entries[key]
            return default
        return value

    def put(self, key, value):
        """Stores a value and makes room for it."""
        self._entries[key] = (value, self._clock())
        self._entries.move_to_end(key)
        while len(self._entries) > self._max_entries:
            self._entries.popitem(last=False)

    def __len__(self):
        return len(self._entries)

    def _is_old(self, stored_at):
        return self._ttl_s > 0 and self._clock() - stored_at >= self._ttl_s
