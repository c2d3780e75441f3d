import unittest

from ledger.portal import key_of, portal
from tests.sample import sample


def get(ledger, path, query=""):
    answers = []
    app = portal(ledger, "secret")
    body = app({"PATH_INFO": path, "QUERY_STRING": query}, lambda status, _: answers.append(status))
    return answers[0], b"".join(body).decode()


LINK = f"/c/1-{key_of(1, 'secret')}"


class Portal(unittest.TestCase):
    def test_shows_the_invoices_of_its_customer(self):
        status, text = get(sample({"number": "A1"}), LINK)
        self.assertEqual(status, "200 OK")
        self.assertIn("<td>A1<td>2026-03-01<td>11.90 EUR", text)

    def test_shows_them_since_a_day(self):
        ledger = sample({"number": "A1", "due": "2026-01-31"}, {"number": "A2"})
        self.assertNotIn("A1", get(ledger, LINK, "since=2026-02-01")[1])

    def test_hides_them_from_everybody_else(self):
        self.assertEqual(get(sample(), "/c/1-0000")[0], "404 Not Found")
