"""What an inspector asks of the section, walked as a visitor walks it.

usage: python -m sitecheck.inspector PUBLIC

Every block of item 21 of the model regulation stands within two clicks of the start page and holds something, every page says
when it was updated and who answers, every table has a CSV beside it that is more than headings, and every link to a file names
its format and its true size.
"""

import re
import sys
from html.parser import HTMLParser
from urllib.parse import unquote, urlsplit

from .findings import Findings
from .tree import Tree

START = "index.html"
# The blocks of items 21 and 22, by the address of the page or of the place on it.
BLOCKS = [
    "programmy/index.html", "nastavniki/index.html", "nastavlyaemye/index.html", "praktiki/index.html",
    "materialy/index.html", "novosti/index.html", "meropriyatiya/index.html", "rezultaty/index.html",
    "dorozhnaya-karta/index.html", "normativnaya-baza/index.html#level_federal",
    "normativnaya-baza/index.html#level_regional", "normativnaya-baza/index.html#level_local",
    "pokazateli/index.html", "usloviya/index.html",
]
CLICKS = 2
AWAITED = "Информация готовится."
FORBIDDEN = "запретили передавать свои данные"
# Pages and pictures apart, whatever a link leads to is a file to be opened elsewhere.
PAGES = ("", "html")
UNITS = {"байт": 1, "байта": 1, "КБ": 1024, "МБ": 1024 * 1024}
SIZE = re.compile(r"\((?P<format>[^(),]+), (?P<number>[\d ,]+) (?P<unit>байта?|КБ|МБ)\)")


class Words(HTMLParser):
    """The links of a page with the words in and right behind them, its tables, and the words at its foot."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.links = []  # [address, words in and behind it]
        self.tables = 0
        self.main = ""
        self.state = ""
        self.times = 0
        self._open = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        attributes = dict(attrs)
        if tag == "a":
            self.links.append([attributes.get("href", ""), ""])
        elif tag not in ("span", "br"):
            self.links.append(["", ""])
        if tag in ("main", "p") and (tag == "main" or attributes.get("class") == "page-state"):
            self._open.append("main" if tag == "main" else "state")
        if tag == "table" and "main" in self._open:
            self.tables += 1
        if tag == "time" and "state" in self._open and attributes.get("datetime"):
            self.times += 1

    def handle_endtag(self, tag):
        if tag == "main" and "main" in self._open:
            self._open.remove("main")
        if tag == "p" and "state" in self._open:
            self._open.remove("state")
        if tag not in ("a", "span"):
            self.links.append(["", ""])

    def handle_data(self, data):
        data = re.sub(r"\s+", " ", data.replace("\u00a0", " ").replace("\u202f", " "))
        if self.links:
            self.links[-1][1] += data
        if "main" in self._open:
            self.main += data
        if "state" in self._open:
            self.state += data


def target(path, address, base="/"):
    """What a link of a page leads to within the section, with its fragment; None for anything else."""
    parts = urlsplit(address)
    if parts.scheme or parts.netloc or not parts.path:
        return None
    # The page of what is not there may be shown at any address, so its links begin at the host.
    rooted = parts.path.startswith("/")
    steps = [] if rooted else path.split("/")[:-1]
    for step in unquote(parts.path.removeprefix(base) if rooted else parts.path).split("/"):
        if step == "..":
            if not steps:
                return None
            steps.pop()
        elif step not in ("", "."):
            steps.append(step)
    return "/".join(steps) + (f"#{parts.fragment}" if parts.fragment else "")


def check_clicks(pages, findings):
    reached = {START}
    for _ in range(CLICKS):
        for path in [p.partition("#")[0] for p in reached]:
            if path in pages:
                reached |= {target(path, address) for address, _ in pages[path].links} - {None}
    for block in BLOCKS:
        path, _, anchor = block.partition("#")
        if block not in reached and path not in reached:
            findings.error(block, f"not within {CLICKS} clicks of the start page")
        elif path not in pages or not anchor and AWAITED in pages[path].main:
            findings.error(block, "the demonstration section has nothing there")


def check_state(path, page, findings):
    if page.times != 1 or "Обновлено" not in page.state:
        findings.error(path, "does not say when it was updated")
    if "Отвечает" not in page.state or not re.search(r"Отвечает \S+", page.state):
        findings.error(path, "does not say who answers for it")


def check_files(tree, path, page, findings):
    tables = 0
    for address, words in page.links:
        found = target(path, address, urlsplit(tree.base or "/").path)
        ending = (found or "").partition("#")[0].rpartition("/")[2].rpartition(".")[2]
        if found is None or ending in PAGES:
            continue
        said = SIZE.search(words)
        if found not in tree.known:
            findings.error(path, f"a link to a file that is not there: {found}")
        elif said is None:
            findings.error(path, f"format or size is not named at {found}: «{words.strip()}»")
        else:
            number = float(said["number"].replace(" ", "").replace(",", "."))
            unit = UNITS[said["unit"]]
            if abs(len(tree.read(found)) / unit - number) > (0.5 if unit > 1 else 0):
                findings.error(path, f"a false size at {found}: «{said.group()}»")
        if ending == "csv":
            tables += 1
            if found in tree.known and tree.read(found).count(b"\n") < 2:
                findings.error(path, f"a table of headings alone: {found}")
    if page.tables and not tables and FORBIDDEN not in page.main:
        findings.error(path, "a table without a CSV beside it")


def check(public):
    findings = Findings()
    tree = Tree(public)
    pages = {path: Words(tree.read(path).decode("utf-8")) for path in tree.pages}
    check_clicks(pages, findings)
    for path, page in pages.items():
        check_state(path, page, findings)
        check_files(tree, path, page, findings)
    return findings, f"inspector: {len(BLOCKS)} blocks, {len(pages)} pages"


if __name__ == "__main__":
    found, summary = check(sys.argv[1])
    sys.exit(found.finish(summary))
