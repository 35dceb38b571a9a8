"""Lists can be narrowed and the section searched: by keyboard, announced, kept in the address.

usage: python -m sitecheck.finding PUBLIC
"""

import sys
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import parse_qs, urlencode, urlsplit

from .browser import TYPES, browser
from .findings import Findings
from .tree import Tree

LISTS = ("nastavniki", "nastavlyaemye", "programmy")
ROWS = "() => [...document.querySelectorAll('[data-title]')].filter(row => row.checkVisibility()).map(row => row.dataset.title)"
STATUS = ".filter-status"


class FindingCheck:
    def __init__(self, tree, chromium, findings):
        self.tree, self.chromium, self.findings = tree, chromium, findings
        self.place = ""

    def complain(self, text):
        self.findings.error(self.place, text)

    def expect(self, holds, text):
        if not holds:
            self.complain(text)

    @contextmanager
    def open(self, path, query="", on_disk=False, script=True):
        """A tab with a page, from its web address or from the disk; what goes wrong in it is a finding."""
        self.place = path
        context = self.chromium.new_context(locale="ru-RU", viewport={"width": 1024, "height": 900}, java_script_enabled=script)
        context.route(lambda address: not address.startswith(("file:", "data:")), self.answer)
        tab = context.new_page()
        tab.on("console", lambda m: self.complain(f"console, {m.type}: {m.text}"))
        tab.on("pageerror", lambda e: self.complain(f"a script failed: {e}"))
        tab.on("requestfailed", lambda r: self.complain(f"a request failed: {r.url}"))
        address = (self.tree.root.resolve() / path).as_uri() if on_disk else self.tree.base + path
        tab.goto(address + query, wait_until="load")
        try:
            yield tab
        finally:
            context.close()

    def answer(self, route):
        target = self.tree.resolve_absolute(route.request.url)
        if not target:
            self.complain(f"a request outside the section: {route.request.url}")
            route.abort()
            return
        kind = "application/wasm" if target.endswith(".pagefind") else TYPES.get(Path(target).suffix, "application/octet-stream")
        route.fulfill(body=self.tree.read(target), content_type=kind)

    @staticmethod
    def wait_for(tab, words):
        """Waits until the filter has announced something; scripts of the check may not run on a strict page."""
        tab.locator(STATUS, has_text=words).wait_for(state="attached")

    def all_titles(self, folder):
        """The rows of a list on all its pages."""
        paths = [p for p in self.tree.pages if p == f"{folder}/index.html" or p.startswith(f"{folder}/stranitsa/")]
        return sorted(attributes["data-title"] for path in paths
                      for _, attributes, _ in self.tree.pages[path].elements if "data-title" in attributes)

    def check_list(self, folder):
        path = f"{folder}/index.html"
        expected = self.all_titles(folder)
        if len(expected) < 2:
            return
        with self.open(path, script=False) as tab:
            self.expect(not tab.locator(".filter").count(), "without JavaScript a filter is shown that does nothing")
        with self.open(path) as tab:
            usual = tab.evaluate(ROWS)
            self.narrow_by_keyboard(tab, expected, usual)
            self.narrow_by_choice(tab, expected)
        with self.open(path, "?poryadok=davnie") as tab:
            self.wait_for(tab, "Найдено")
            self.expect(sorted(tab.evaluate(ROWS)) == expected, "a sorted list does not hold all rows")
        with self.open(path, "?slovo=%D1%89%D1%8A%D1%89%D1%8A", on_disk=True) as tab:
            tab.wait_for_selector(f"{STATUS}:not(:empty)", state="attached")
            said = tab.inner_text(STATUS)
            self.expect(said.startswith("Ничего не нашлось"), f"from a disk nothing found is told as «{said}»")
            paged = f"{folder}/stranitsa/2/index.html" in self.tree.pages
            self.expect(("только на этой странице" in said) == paged, f"from a disk the reach of the filter is told as «{said}»")

    def narrow_by_keyboard(self, tab, expected, usual):
        """Opens the filter, types a word and takes it back with the keyboard alone."""
        tab.locator(".filter summary").focus()
        tab.keyboard.press("Enter")
        tab.keyboard.press("Tab")
        self.expect(tab.evaluate("document.activeElement.name") == "slovo", "the first field does not follow the heading of the filter")
        word = expected[-1].split()[0]
        tab.keyboard.type(word)
        self.wait_for(tab, f" из {len(expected)}")
        shown = tab.evaluate(ROWS)
        self.expect(expected[-1] in shown, f"«{word}» does not find «{expected[-1]}»")
        self.expect(tab.inner_text(STATUS) == f"Найдено: {len(shown)} из {len(expected)}", f"announced «{tab.inner_text(STATUS)}»")
        self.expect(parse_qs(urlsplit(tab.url).query) == {"slovo": [word]}, f"the address keeps «{tab.url}»")
        tab.locator(".filter button").focus()
        tab.keyboard.press("Enter")
        tab.wait_for_selector(f"{STATUS}:empty", state="attached")
        self.expect(tab.evaluate(ROWS) == usual, "«Сбросить» does not bring the usual list back")
        self.expect(not urlsplit(tab.url).query, "«Сбросить» leaves the address narrowed")

    def narrow_by_choice(self, tab, expected):
        """Chooses a value; a reload and the way back from another page keep it."""
        choices = tab.locator(".filter select[data-mark]").all()
        choices = [choice for choice in choices if choice.is_visible()]
        if not choices:
            return
        name, value = choices[0].get_attribute("name"), choices[0].locator("option").nth(1).get_attribute("value") or choices[0].locator("option").nth(1).inner_text()
        choices[0].select_option(value)
        shown, said = tab.evaluate(ROWS), tab.inner_text(STATUS)
        self.expect(0 < len(shown) < len(expected), f"«{value}» shows {len(shown)} of {len(expected)} rows")
        self.expect(said == f"Найдено: {len(shown)} из {len(expected)}", f"announced «{said}»")
        self.expect(urlsplit(tab.url).query == urlencode({name: value}), f"the address keeps «{tab.url}»")
        for way in ("reload", "back"):
            if way == "reload":
                tab.reload()
            else:
                tab.goto(self.tree.base + "usloviya/index.html")
                tab.go_back()
            self.wait_for(tab, "Найдено")
            self.expect(tab.evaluate(ROWS) == shown, f"after {way} the list is another one")
        self.check_links(tab)

    def check_links(self, tab):
        """Rows of other pages keep links that lead somewhere."""
        for address in tab.eval_on_selector_all("[data-title] a", "links => links.map(link => link.href)"):
            if not self.tree.resolve_absolute(address):
                self.complain(f"a link of a row leads nowhere: {address}")

    def run(self):
        for folder in LISTS:
            self.check_list(folder)


def check(root):
    findings = Findings()
    tree = Tree(root)
    if not tree.base:
        findings.error(root, "without a canonical link on the start page its address is unknown")
        return findings, "finding"
    with browser() as chromium:
        FindingCheck(tree, chromium, findings).run()
    return findings, f"finding: {len(LISTS)} lists"


if __name__ == "__main__":
    found, summary = check(sys.argv[1])
    sys.exit(found.finish(summary))
