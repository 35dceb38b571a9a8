import sys
from pathlib import Path

from sitecheck import axe

from .cases import BrokenSections
from .section import Section

NEWS = "novosti/a/index.html"
SCRIPT = Path(sys.prefix) / "axe/pytest_playwright_axe/resources/axe.min.js"


class AxeTests(BrokenSections):
    def test_a_sound_section_passes(self):
        self.expect_clean(lambda root: axe.check(root, SCRIPT))

    def test_a_defect_is_found_with_the_circumstances(self):
        with Section() as section:
            section.replace(NEWS, 'alt="Точка"', "")
            section.replace(NEWS, "</main>", '<details><summary>Ещё</summary><input id="nameless"></details></main>')
            section.write("assets/style-0123abcd.css", "@media (prefers-color-scheme: dark) { p { color: #eee } }")
            findings, summary = axe.check(section.root, SCRIPT)
            found = "\n".join(findings.errors)
            self.assertIn(f"{NEWS} (768 px, light): image-alt: ", found)
            self.assertIn(f"{NEWS} (360 px, dark): color-contrast: ", found)
            self.assertNotIn("light): color-contrast", found)
            self.assertIn(f"{NEWS} (1280 px, everything open): label: ", found)
            self.assertNotIn("light): label: ", found)
            self.assertEqual(summary, "axe: 4 kinds of pages, 0 answers of scripts, 48 runs")
