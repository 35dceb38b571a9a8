"""Lists can be narrowed and the section searched: by keyboard, announced, kept in the address.

usage: python -m sitecheck.finding PUBLIC
"""

import json
import re
import sys
from contextlib import contextmanager
from urllib.parse import parse_qs, quote, urlencode, urlsplit

from .browser import look_at, serve
from .words import spoken

LISTS = ("nastavniki", "nastavlyaemye", "programmy")
ROWS = "() => [...document.querySelectorAll('[data-title]')].filter(row => row.checkVisibility()).map(row => row.dataset.title)"
# The days of the rows of each list of the page, in their order.
DAYS = "() => [...new Set([...document.querySelectorAll('[data-title]')].map(row => row.parentNode))].map(list => [...list.querySelectorAll(':scope > [data-date]')].map(row => row.dataset.date))"
STATUS = ".filter-status"
SEARCH = "poisk/index.html"
ANSWER = re.compile("Найдено|Ничего|Точно")
WORD = re.compile(r"\w+")
BUNDLE = "poisk/pagefind/pagefind.js"
SEARCH_STATUS = ".search-status"
ICON = "/assets/icon-"
RESULTS = ".search-results > li"
# Words of the demonstration section beside another form of each.
FORMS = [("наставник", "наставниками"), ("программа", "программой"), ("приказ", "приказами"), ("школьный", "школьного"), ("директор", "директором")]
NOTHING = "щъщъщъ"
# Words that no page holds though some begin alike, and one that is nearly the word of a page.
NOWHERE = ("лётчик", "ёжик")
NEARLY = "программка"


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
    def open(self, path, query="", on_disk=False, script=True, is_quiet=False):
        """A tab with a page, from its web address or from the disk; what goes wrong in it is a finding."""
        self.place = path
        context = self.chromium.new_context(locale="ru-RU", viewport={"width": 1024, "height": 900}, java_script_enabled=script)
        serve(context, self.tree, self.complain)
        tab = context.new_page()
        if not is_quiet:
            tab.on("console", lambda m: self.complain(f"console, {m.type}: {m.text}"))
            # A page that is left at once does not wait for its icon.
            tab.on("requestfailed", lambda r: ICON in r.url or self.complain(f"a request failed: {r.url}"))
        tab.on("pageerror", lambda e: self.complain(f"a script failed: {e}"))
        address = (self.tree.root.resolve() / path).as_uri() if on_disk else self.tree.base + path
        tab.goto(address + query, wait_until="load")
        try:
            yield tab
        finally:
            context.close()

    @staticmethod
    def wait_for(tab, words, status=STATUS):
        """Waits until something has been announced; scripts of the check may not run on a strict page."""
        tab.locator(status, has_text=words).wait_for(state="attached")

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
        if f"{folder}/stranitsa/2/index.html" in self.tree.pages:
            self.lose_a_page(folder, expected)
        for order, is_backwards in (("davnie", False), ("novye", True)):
            if f'<option value="{order}">' in self.tree.text(path):
                self.check_order(path, order, is_backwards, expected)
        with self.open(path, "?slovo=%D1%89%D1%8A%D1%89%D1%8A", on_disk=True) as tab:
            tab.wait_for_selector(f"{STATUS}:not(:empty)", state="attached")
            said = tab.inner_text(STATUS)
            self.expect(said.startswith("Ничего не нашлось"), f"from a disk nothing found is told as «{said}»")
            paged = f"{folder}/stranitsa/2/index.html" in self.tree.pages
            self.expect(("только на этой странице" in said) == paged, f"from a disk the reach of the filter is told as «{said}»")

    def lose_a_page(self, folder, expected):
        """A page of the list that does not come at first is asked for again by the next use of the filter."""
        with self.open(f"{folder}/index.html", is_quiet=True) as tab:
            lost = "**/stranitsa/2/index.html"
            tab.route(lost, lambda route: route.abort())
            tab.locator(".filter summary").click()
            tab.locator("[name=slovo]").fill(expected[-1])
            self.wait_for(tab, "только на этой странице")
            tab.unroute(lost)
            tab.locator("[name=slovo]").press("Enter")
            self.wait_for(tab, f" из {len(expected)}")

    def check_order(self, path, order, is_backwards, expected):
        with self.open(path, f"?poryadok={order}") as tab:
            self.wait_for(tab, "Найдено")
            self.expect(sorted(tab.evaluate(ROWS)) == expected, f"the list in the order «{order}» does not hold all rows")
            for days in tab.evaluate(DAYS):
                self.expect(days == sorted(days, reverse=is_backwards), f"the order «{order}» is not that of the days")

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
        self.expect(tab.inner_text(STATUS) == f"Найдено в списке: {len(shown)} из {len(expected)}", f"announced «{tab.inner_text(STATUS)}»")
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
        self.expect(said == f"Найдено в списке: {len(shown)} из {len(expected)}", f"announced «{said}»")
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

    def check_search(self):
        with self.open(SEARCH, script=False) as tab:
            self.expect(not tab.locator(".search").count(), "without JavaScript a search is shown that does nothing")
            self.expect("JavaScript" in tab.inner_text("main"), "without JavaScript nothing tells why there is no search")
            self.expect(tab.locator(".all-pages li").count() > 50, "without JavaScript not all pages are listed")
        with self.open(SEARCH, "?q=" + quote(NOTHING)) as tab:
            self.wait_for(tab, "Ничего не нашлось", SEARCH_STATUS)
        with self.open(SEARCH, "?q=" + quote("программы"), on_disk=True) as tab:
            self.wait_for(tab, "только по названиям", SEARCH_STATUS)
        self.place = SEARCH
        if BUNDLE not in self.tree.files:
            self.complain("the section was built without the index of the search")
            return
        self.ask_from_the_menu()
        for words in FORMS:
            found = [self.announced(word) for word in words]
            self.expect(found[0] == found[1], f"«{words[0]}»: «{found[0]}», but «{words[1]}»: «{found[1]}»")
        for word in NOWHERE:
            said = self.announced(word)
            self.expect(said.startswith("Ничего не нашлось"), f"«{word}», which stands nowhere: «{said}»")
        said = self.announced(NEARLY)
        self.expect(said.startswith("Точно таких слов в разделе нет"), f"«{NEARLY}», which stands nowhere: «{said}»")
        self.check_words()

    def check_words(self):
        """The index holds words as the page has them: none glued to its neighbour, none that only decorates."""
        for path in self.tree.of_kind(".pf_fragment"):
            fragment = json.loads(self.tree.unfolded(path))
            page = fragment["url"].removeprefix("/")
            self.place = page
            known = set(WORD.findall(spoken(self.tree.text(page))))
            strange = [word for word in WORD.findall(fragment["content"]) if word not in known]
            self.expect(not strange, f"the index of the search has words that the page has not: {strange[:5]}")

    def ask_from_the_menu(self):
        """Asks on another page by keyboard; the answer is announced, kept by the way back and leads on."""
        with self.open("usloviya/index.html") as tab:
            tab.locator("#site_search").focus()
            tab.keyboard.type("наставника")
            tab.keyboard.press("Enter")
            self.wait_for(tab, "Найдено", SEARCH_STATUS)
            self.place = SEARCH
            self.expect(urlsplit(tab.url).path.endswith("/" + SEARCH), f"the field of the menu leads to «{tab.url}»")
            self.expect(tab.locator(f"{RESULTS} mark").count(), "no word of a result is marked")
            self.expect(tab.get_attribute(SEARCH_STATUS, "role") == "status", "what was found is not announced")
            before = tab.locator(RESULTS).count()
            more = tab.locator(".search-more button")
            if more.is_visible():
                more.focus()
                tab.keyboard.press("Enter")
                tab.locator(RESULTS).nth(before).wait_for()
                self.expect(tab.evaluate("document.activeElement.closest('li') !== null"), "«Показать ещё» loses the place of the keyboard")
            for address in tab.eval_on_selector_all(f"{RESULTS} a", "links => links.map(link => link.href)"):
                if not self.tree.resolve_absolute(address.split("#")[0]):
                    self.complain(f"a result leads nowhere: {address}")
            found = self.titles(tab)
            tab.locator(f"{RESULTS} a").first.click()
            tab.wait_for_load_state()
            tab.go_back()
            self.wait_for(tab, "Найдено", SEARCH_STATUS)
            self.expect(self.titles(tab) == found[:before], "the way back shows another answer")

    @staticmethod
    def titles(tab):
        return tab.locator(".search-title").all_inner_texts()

    def announced(self, word):
        """What is said of a word."""
        with self.open(SEARCH, "?q=" + quote(word)) as tab:
            self.wait_for(tab, ANSWER, SEARCH_STATUS)
            return tab.inner_text(SEARCH_STATUS)

    def run(self):
        for folder in LISTS:
            self.check_list(folder)
        self.check_search()


def check(root):
    def look(tree, chromium, findings):
        FindingCheck(tree, chromium, findings).run()
        return f"{len(LISTS)} lists, the search"

    return look_at(root, "finding", look)


if __name__ == "__main__":
    found, summary = check(sys.argv[1])
    sys.exit(found.finish(summary))
