"""axe-core finds nothing against WCAG 2.2 A and AA and its best practice on any kind of page.

usage: python -m sitecheck.axe PUBLIC AXE

One page of each kind, the one with the most in it, is judged at three widths in light colours, in
dark ones and in the low-vision version, then with all that can be opened open; AXE is the script of axe-core.
"""

import sys
from pathlib import Path

from .browser import look_at, serve

WIDTHS = (360, 768, 1280)
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
# A narrowed list and an answer of the search, which only a script shows, and what tells that they are there.
ANSWERS = {"nastavniki/index.html?slovo=а&poryadok=novye": ".filter-status:not(:empty)",
           "poisk/index.html?q=наставник": ".search-results:not([hidden]) a"}
# Choices of the low-vision panel; a page is shown in one of the colours, in turn.
COLOURS = ("white", "black", "blue", "beige", "brown")
LARGE = ("sight_size_3", "sight_letters_2", "sight_lines_2", "sight_font_serif")
CHOOSE = "ids => { for (const id of ids) document.getElementById(id)?.click() }"
EVERYTHING = "everything open"
# Opens the low-vision panel, tables, pictures and the filter; the menu, where it is a sheet of a phone.
OPEN = """menu => {
  for (const part of document.querySelectorAll('details')) part.open = true
  const sheet = document.getElementById('section_menu')
  if (sheet && sheet.matches(':popover-open') !== menu) sheet.togglePopover(menu)
}"""
RUN = """async tags => {
  const result = await axe.run(document, { runOnly: tags, resultTypes: ['violations'] })
  return result.violations.map(v => [v.id, v.help, v.nodes.map(n => n.target.join(' ') + ' — ' + n.any.concat(n.all, n.none)
    .map(c => c.message).join('; '))])
}"""


class AxeCheck:
    def __init__(self, tree, chromium, script, findings):
        self.tree, self.findings = tree, findings
        self.script = script
        context = chromium.new_context(locale="ru-RU", reduced_motion="reduce", viewport={"width": WIDTHS[0], "height": 900})
        serve(context, tree, lambda text: findings.error("axe", text))
        self.page = context.new_page()
        self.runs = self.answers = 0

    def run(self):
        answers = [path for path in ANSWERS if path.partition("?")[0] in self.tree.known]
        self.answers = len(answers)
        for index, path in enumerate([*self.tree.kinds, *answers]):
            self.page.goto(self.tree.base + path, wait_until="load")
            if path in ANSWERS:
                self.page.wait_for_selector(ANSWERS[path])
            # Not an element of the page, whose policy would refuse it.
            self.page.evaluate(self.script)
            self.judge(path, "light")
            self.judge(path, "dark")
            self.judge(path, "light", EVERYTHING)
            colour = COLOURS[index % len(COLOURS)]
            self.page.evaluate(CHOOSE, ["sight_colour_" + colour, *LARGE])
            self.judge(path, "light", f"low vision, {colour}")

    def judge(self, path, scheme, shown=""):
        self.page.emulate_media(color_scheme=scheme)
        for width in WIDTHS:
            self.page.set_viewport_size({"width": width, "height": 900})
            if shown:
                self.page.evaluate(OPEN, width == WIDTHS[0] and shown == EVERYTHING)
            self.runs += 1
            for rule, text, nodes in self.page.evaluate(RUN, TAGS):
                for node in nodes[:5]:
                    self.findings.error(f"{path} ({width} px, {shown or scheme})", f"{rule}: {text}: {node}")


def check(root, script):
    def look(tree, chromium, findings):
        axe = AxeCheck(tree, chromium, Path(script).read_text("utf-8"), findings)
        axe.run()
        return f"{len(tree.kinds)} kinds of pages, {axe.answers} answers of scripts, {axe.runs} runs"

    return look_at(root, "axe", look)


if __name__ == "__main__":
    found, summary = check(*sys.argv[1:3])
    sys.exit(found.finish(summary))
