import unittest

from driftnet import Cache


class Clock:
    def __init__(self):
        self.now = 0.0

    def __call__(self):
        return self.now


class CacheTest(unittest.TestCase):
    def setUp(self):
        self.clock = Clock()

    def test_gives_what_was_put(self):
        cache = Cache(2, 10, self.clock)
        cache.put("a", 1)
        self.assertEqual(cache.get("a"), 1)
        self.assertEqual(cache.get("b", "none"), "none")

    def test_drops_what_is_too_old(self):
        cache = Cache(2, 10, self.clock)
        cache.put("a", 1)
        self.clock.now = 10.0
        self.assertIsNone(cache.get("a"))

    def test_ttl_zero_keeps_for_ever(self):
        cache = Cache(2, 0, self.clock)
        cache.put("a", 1)
        self.clock.now = 1e9
        self.assertEqual(cache.get("a"), 1)

    def test_holds_no_more_than_its_size(self):
        cache = Cache(2, 10, self.clock)
        for key in "abc":
            cache.put(key, key)
        self.assertEqual(len(cache), 2)
        self.assertIsNone(cache.get("a"))
