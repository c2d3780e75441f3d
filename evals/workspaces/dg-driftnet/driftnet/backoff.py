"""Delays that grow."""

import random as _random

_JITTERS = ("none", "full")


class Backoff:
    """Iterates over `tries` delays in seconds; each iteration begins anew."""

    def __init__(self, first_s, factor, limit_s, tries, jitter="none", random=_random.random):
        if jitter not in _JITTERS:
            raise ValueError(f"jitter must be one of {', '.join(_JITTERS)}, not {jitter!r}")
        self._first_s = first_s
        self._factor = factor
        self._limit_s = limit_s
        self._tries = tries
        self._jitter = jitter
        self._random = random

    def __iter__(self):
        for n in range(self._tries):
            delay_s = self._first_s * self._factor**n
            if self._jitter == "full":
                delay_s *= self._random()
            yield min(delay_s, self._limit_s)
