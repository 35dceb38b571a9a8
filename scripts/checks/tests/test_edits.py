import datetime
import random
import tempfile
import unittest
from pathlib import Path

from sitecheck.edits import Edits, differences


class EditTests(unittest.TestCase):
    def setUp(self):
        place = tempfile.TemporaryDirectory()
        self.addCleanup(place.cleanup)
        self.root = Path(place.name)
        for path, text in {
            "content/news/a.md": b"---\n---\n\xcf\xf0\xe8\xe2\xe5\xf2", "content/people/a.yaml":
            "- код: а\n  согласия:\n    - подписано: 01.09.2026\n      действует_до: 31.08.2028\n".encode(),
            "templates/news.mustache": b"{{$main}}{{/main}}"}.items():
            target = self.root / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(text)

    def files(self):
        return {str(path.relative_to(self.root)): path.read_bytes() for path in self.root.rglob("*") if path.is_file()}

    def test_every_kind_of_edit_can_be_taken_back(self):
        day, before = datetime.date(2026, 11, 21), self.files()
        for seed in range(60):
            edits = Edits(self.root / "content", self.root / "templates", day, random.Random(seed))
            edits.begin()
            name = edits.make()
            self.assertTrue(self.files() != before or edits.day != day, name)
            edits.take_back()
            self.assertEqual((self.files(), edits.day), (before, day), name)

    def test_a_withdrawal_stands_in_its_consent(self):
        edits = Edits(self.root / "content", self.root / "templates", datetime.date(2026, 11, 21), random.Random(1))
        edits.begin()
        edits.withdraw()
        self.assertIn("    - подписано: 01.09.2026\n      отозвано: 21.11.2026\n", self.files()["content/people/a.yaml"].decode())

    def test_what_two_folders_do_not_share_is_told(self):
        for path, text in {"l/a": "1", "r/a": "2", "l/b/c": "", "r/b/d": "", "l/e": "x", "r/e": "x"}.items():
            target = self.root / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, "utf-8")
        self.assertEqual(sorted(differences(self.root / "l", self.root / "r")), ["a", "b/c", "b/d"])


if __name__ == "__main__":
    unittest.main()
