"""A token bucket."""

import time


class TokenBucket:
    """Lets `rate_per_s` calls pass on average, and up to `burst` at once."""

    def __init__(self, rate_per_s, burst, clock=time.monotonic):
        self._rate_per_s = rate_per_s
        self._burst = burst
        self._clock = clock
        self._tokens = float(burst)
        self._filled_at = clock()

    def take(self, tokens=1):
        """Takes tokens when there are enough; says whether it did."""
        self._fill()
        if self._tokens < tokens:
            return False
        self._tokens -= tokens
        return True

    def wait_s(self, tokens=1):
        """Seconds until `take(tokens)` would succeed; 0 when it would now."""
        self._fill()
        return max(0.0, (tokens - self._tokens) / self._rate_per_s)

    def _fill(self):
        now = self._clock()
        self._tokens = min(self._burst, self._tokens + (now - self._filled_at) * self._rate_per_s)
        self._filled_at = now
