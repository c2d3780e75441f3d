import time
import unittest

from driftnet import TokenBucket


class TokenBucketTest(unittest.TestCase):
    def test_lets_a_burst_pass_and_then_stops(self):
        bucket = TokenBucket(rate_per_s=1, burst=3, clock=lambda: 0.0)
        self.assertEqual([bucket.take() for _ in range(4)], [True, True, True, False])

    def test_says_how_long_to_wait(self):
        bucket = TokenBucket(rate_per_s=2, burst=1, clock=lambda: 0.0)
        self.assertEqual(bucket.wait_s(), 0)
        bucket.take()
        self.assertEqual(bucket.wait_s(), 0.5)

    def test_fills_up_again(self):
        bucket = TokenBucket(rate_per_s=100, burst=1)
        bucket.take()
        time.sleep(0.005)
        self.assertFalse(bucket.take())
        time.sleep(0.006)
        self.assertTrue(bucket.take())
