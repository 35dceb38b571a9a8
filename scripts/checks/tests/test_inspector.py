import tempfile
import unittest
from pathlib import Path

from sitecheck import inspector

STATE = '<p class="page-state">Обновлено <time datetime="2026-11-20">20 ноября</time> Отвечает <a href="o.html">куратор</a>.</p>'
CSV = "a\r\n1\r\n"


class InspectorTests(unittest.TestCase):
    def findings(self, change=("", ""), start_links=None):
        """What is found in a small section after one change of its page of indicators."""
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            blocks = {block.partition("#")[0] for block in inspector.BLOCKS}
            links = "".join(f'<a href="{path}">x</a>' for path in (blocks if start_links is None else start_links))
            pages = {path: f"<main>Слова</main>{STATE}" for path in blocks}
            pages["index.html"] = f"<main>{links}</main>{STATE}"
            pages["pokazateli/index.html"] = ('<main><table></table><a href="../data/t.csv">Таблица</a> '
                                              f"(CSV, {len(CSV)}\u00a0байт)</main>{STATE}").replace(*change)
            for path, text in pages.items():
                (root / path).parent.mkdir(parents=True, exist_ok=True)
                (root / path).write_text(text, "utf-8")
            (root / "data").mkdir()
            (root / "data/t.csv").write_bytes(CSV.encode())
            (root / "data/empty.csv").write_bytes(b"a\r\n")
            return "\n".join(inspector.check(root)[0].errors)

    def test_a_sound_section_passes(self):
        self.assertEqual(self.findings(), "")

    def test_each_defect_is_found(self):
        for change, message in [
            (("Обновлено", "Давно"), "when it was updated"),
            (("Отвечает <a", "<a"), "who answers"),
            (("(CSV, 6\u00a0байт)", ""), "format or size is not named"),
            (("6\u00a0байт", "7\u00a0байт"), "a false size"),
            (('<a href="../data/t.csv">Таблица</a>', ""), "a table without a CSV"),
            (("t.csv", "none.csv"), "not there"),
            (("t.csv", "empty.csv"), "headings alone"),
            (("<main>", f"<main>{inspector.AWAITED}"), "has nothing there"),
        ]:
            with self.subTest(message):
                self.assertIn(message, self.findings(change))

    def test_a_block_that_no_page_leads_to_is_found(self):
        self.assertIn("not within 2 clicks", self.findings(start_links=[]))
