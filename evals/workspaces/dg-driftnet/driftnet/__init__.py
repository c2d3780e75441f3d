"""Backoff, rate limits and caching for programs that talk to moody services."""

from .backoff import Backoff
from .bucket import TokenBucket
from .cache import Cache
from .headers import retry_after
from .settings import load_settings

__version__ = "1.5.0"
__all__ = ["Backoff", "Cache", "TokenBucket", "load_settings", "retry_after"]
