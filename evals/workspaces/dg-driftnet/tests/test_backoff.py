import unittest

from driftnet import Backoff


class BackoffTest(unittest.TestCase):
    def test_grows_up_to_its_limit(self):
        self.assertEqual(list(Backoff(1, 2, 5, 4)), [1, 2, 4, 5])

    def test_jitter_draws_below_the_delay(self):
        self.assertEqual(list(Backoff(1, 2, 100, 3, jitter="full", random=lambda: 0.5)), [0.5, 1.0, 2.0])

    def test_refuses_an_unknown_jitter(self):
        with self.assertRaises(ValueError):
            Backoff(1, 2, 5, 4, jitter="some")
