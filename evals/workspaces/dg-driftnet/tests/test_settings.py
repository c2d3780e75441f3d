import tempfile
import unittest
from pathlib import Path

from driftnet import load_settings


class SettingsTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.cwd = Path(folder.name, "cwd")
        self.home = Path(folder.name, "home")
        self.cwd.mkdir()
        self.home.mkdir()

    def load(self, env=None):
        return load_settings(env or {}, self.cwd, self.home)

    def test_defaults_without_a_file(self):
        self.assertEqual(self.load()["cache"], {"max_entries": 1000, "ttl_s": 60.0})

    def test_the_nearest_file_wins(self):
        (self.home / ".driftnet.ini").write_text("[cache]\nttl_s = 5\n")
        self.assertEqual(self.load()["cache"]["ttl_s"], 5.0)
        (self.cwd / "driftnet.ini").write_text("[bucket]\nburst = 3\n")
        self.assertEqual(self.load()["cache"]["ttl_s"], 60.0)
        self.assertEqual(self.load()["bucket"]["burst"], 3)

    def test_a_named_file_must_exist(self):
        with self.assertRaises(FileNotFoundError):
            self.load({"DRIFTNET_CONFIG": str(self.cwd / "none.ini")})

    def test_unknown_names_are_refused(self):
        (self.cwd / "driftnet.ini").write_text("[cache]\nsize = 3\n")
        with self.assertRaisesRegex(ValueError, "unknown name size"):
            self.load()
