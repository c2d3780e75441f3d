import contextlib
import io
import unittest

from ledger.__main__ import main
from tests.sample import sample


def run(*args, ledger):
    out = io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(io.StringIO()):
        code = main(list(args), ledger)
    return code, out.getvalue()


class Export(unittest.TestCase):
    def test_csv(self):
        code, text = run("export", "csv", ledger=sample({"number": "A1"}))
        self.assertEqual((code, text), (0, "number,customer,due,gross\nA1,Ada,2026-03-01,11.90 EUR\n"))

    def test_an_unknown_form_is_refused(self):
        self.assertEqual(run("export", "pdf", ledger=sample())[0], 2)
