"""Every kind of page on paper and in colours that the visitor's system forces.

usage: python -m sitecheck.paper PUBLIC

Whatever is chosen on the screen, paper has black words on white and pictures as they are; tables that lie folded behind
charts are printed, controls are not, and no heading stays behind at the foot of a sheet.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from .browser import look_at
from .sight import CHOOSE, CONTRAST, USUAL, SightCheck

# The contrast of words on paper.
PRINTED = 7.0
# What a visitor may have chosen: nothing, and what would spoil a sheet most.
CHOICES = {"no choice": [], "low vision": ["sight_colour_black", "sight_images_grey", "sight_size_2", "sight_letters_2"],
           "low vision, images off": ["sight_colour_brown", "sight_images_off"]}
SHEET = """() => {
  const shown = e => e.checkVisibility({ visibilityProperty: true })
  const name = e => e.outerHTML.match(/^<[^>]*>/)[0]
  const all = [...document.querySelectorAll('html, body, body *:not(svg *)')].filter(shown)
  const clear = ['rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)']
  return {
    grounds: all.filter(e => !clear.includes(getComputedStyle(e).backgroundColor)).map(name),
    filters: all.filter(e => getComputedStyle(e).filter !== 'none').map(name),
    folded: [...document.querySelectorAll('main details table')].filter(e => !shown(e)).map(name),
    controls: all.filter(e => e.matches('button, input, select, textarea, summary')).map(name),
    pictures: [...document.querySelectorAll('.picture img, .profile img')].filter(e => !shown(e)).map(name),
  }
}"""
SAYS = {"grounds": "has a ground of its own", "filters": "is filtered", "folded": "is folded away",
        "controls": "is a control", "pictures": "is left out"}
HEADINGS = """() => [...document.querySelectorAll('h1, h2, h3, h4, .stage th, .group th, figcaption, .chart-group')]
  .filter(e => e.checkVisibility()).map(e => e.innerText.replace(/\\s+/g, ' ').trim())"""
# Choices that forced colours make void.
VOID = "() => document.querySelector('.sight-colours')?.checkVisibility() ?? false"


class PaperCheck(SightCheck):
    def __init__(self, tree, chromium, findings):
        super().__init__(tree, chromium, findings)
        self.sheets = 0

    def run(self):
        for scheme in ("light", "dark"):
            context = self.context(color_scheme=scheme)
            page = context.new_page()
            page.emulate_media(media="print")
            for path in self.pages:
                page.goto(self.address(path))
                for name, ids in CHOICES.items() if page.query_selector("#sight_form") else [("no choice", [])]:
                    if ids:
                        page.evaluate(CHOOSE, ids)
                    self.look_at_sheet(page, path, f"paper, {scheme}, {name}")
                if scheme == "light":
                    self.look_at_feet(page, path)
            context.close()
            self.force_colours(scheme)

    def look_at_sheet(self, page, path, circumstances):
        self.judge(page, path, circumstances, PRINTED, PRINTED, "body")
        for key, elements in page.evaluate(SHEET).items():
            for element in elements[:5]:
                self.findings.error(path, f"{circumstances}: {SAYS[key]}: {element[:100]}")

    def look_at_feet(self, page, path):
        """Prints the page; the last line of a sheet, but for the last one, is no heading."""
        page.reload()
        headings = page.evaluate(HEADINGS)
        with tempfile.TemporaryDirectory() as folder:
            sheet = Path(folder) / "page.pdf"
            page.pdf(path=str(sheet), format="A4", prefer_css_page_size=True)
            text = subprocess.run(["pdftotext", "-layout", str(sheet), "-"], capture_output=True, text=True, check=True).stdout
        sheets = [[" ".join(line.split()) for line in part.splitlines() if line.strip()] for part in text.split("\f")]
        sheets = [lines for lines in sheets if lines]
        self.sheets += len(sheets)
        for number, lines in enumerate(sheets[:-1], 1):
            # The last line of a long heading, which is no single word, stands for all of it.
            last = lines[-1]
            if any(last == heading or " " in last and heading.endswith(" " + last) for heading in headings):
                self.findings.error(path, f"sheet {number} ends with a heading: «{last}»")

    def force_colours(self, scheme):
        context = self.context(color_scheme=scheme, forced_colors="active")
        page = context.new_page()
        for path in self.pages:
            page.goto(self.address(path))
            page.evaluate("() => { for (const part of document.querySelectorAll('details')) part.open = true }")
            self.judge(page, path, f"forced colours, {scheme}", USUAL, USUAL, "body")
            if page.evaluate(VOID):
                self.findings.error(path, "forced colours: colours are offered that change nothing")
        context.close()


def check(root):
    def look(tree, chromium, findings):
        paper = PaperCheck(tree, chromium, findings)
        paper.run()
        return f"{len(tree.kinds)} kinds of pages, {paper.sheets} sheets"

    return look_at(root, "paper", look)


if __name__ == "__main__":
    found, summary = check(sys.argv[1])
    sys.exit(found.finish(summary))
