"""Chromium opens every page and judges every stylesheet.

usage: python -m sitecheck.browser PUBLIC

Pages are opened from the local disk, where relative links must work; 404.html, which links from the
root of the site, is opened at its web address, answered from the same folder.
"""

import os
import sys
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

import tinycss2
from playwright.sync_api import sync_playwright

from .findings import Findings
from .tree import Tree

PROGRAM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
TYPES = {".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript",
         ".svg": "image/svg+xml", ".xml": "application/xml", ".json": "application/json"}
FACTS = """() => ({
  headings: document.querySelectorAll('h1').length,
  language: document.documentElement.lang,
  title: document.title.trim(),
  mode: document.compatMode,
  wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  sheets: document.styleSheets.length,
  pictures: [...document.images].filter(i => i.loading !== 'lazy' && !(i.complete && i.naturalWidth))
    .map(i => i.currentSrc || i.src),
})"""
# Two frames: the first lays the page out, which asks for pictures, the second shows that it is over.
PAINTED = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
# How long a page may go on loading, in milliseconds a step.
SETTLE_STEP, SETTLE_STEPS = 20, 500
# What Chromium does not know about a medium is neither true nor false.
SUPPORTS = """items => items.map(([kind, first, second]) =>
  kind === 'declaration' ? CSS.supports(first, second)
  : kind === 'selector' ? CSS.supports('selector(' + first + ')')
  : kind === 'condition' ? CSS.supports(first) || CSS.supports('not (' + first + ')')
  : !matchMedia(first).media.split(',').some(part => part.trim() === 'not all')
    && (first.match(/\\([^()]*\\)/g) || []).every(part =>
      matchMedia(part).matches || matchMedia('not ' + part).matches))"""
# Rules of the outermost level that are left after parsing; @import, which no such sheet takes, aside.
KEPT = """css => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  return sheet.cssRules.length
}"""
# At-rules whose blocks hold rules, and those whose blocks hold descriptors that nothing can be asked about.
GROUPS = {"media", "supports", "layer", "container", "scope", "starting-style"}
DESCRIPTORS = {"font-face", "page", "property", "counter-style", "font-feature-values", "view-transition",
               "font-palette-values"}
# The narrowest screen, on which nothing may scroll sideways (WCAG 2.1, criterion 1.4.10), in CSS pixels.
NARROW = 320


@contextmanager
def browser():
    with sync_playwright() as playwright:
        arguments = ["--disable-dev-shm-usage"] + (["--no-sandbox"] if os.geteuid() == 0 else [])
        chromium = playwright.chromium.launch(executable_path=PROGRAM, args=arguments)
        try:
            yield chromium
        finally:
            chromium.close()


def look_at(root, name, look):
    """Opens a section at its web address; look(tree, chromium, findings) tells what it has looked at."""
    findings, tree = Findings(), Tree(root)
    if not tree.base:
        findings.error("index.html", "without a canonical link the section has no address")
        return findings, name
    with browser() as chromium:
        return findings, f"{name}: {look(tree, chromium, findings)}"


def serve(context, tree, complain):
    """Gives files of the section at their web address; every other request is a finding."""
    def answer(route):
        target = tree.resolve_absolute(route.request.url)
        if target:
            kind = TYPES.get(Path(target).suffix, "application/octet-stream")
            route.fulfill(body=tree.read(target), content_type=kind)
            return
        complain(f"a request outside the section: {route.request.url}")
        route.abort()
    context.route(lambda address: not address.startswith(("file:", "data:")), answer)


class Stylesheet:
    """Everything in one stylesheet that a browser can be asked about, each with its line."""

    def __init__(self, css):
        self.questions = []  # ([kind, first, second], line)
        self.problems = []  # (text, line)
        nodes = tinycss2.parse_stylesheet(css, skip_comments=True, skip_whitespace=True)
        # Rules of the outermost level, as Chromium counts them.
        self.rules = sum(node.type == "qualified-rule" or node.type == "at-rule"
                         and node.lower_at_keyword not in ("charset", "import") for node in nodes)
        self.visit(nodes, nested=False)

    def visit(self, nodes, nested):
        for node in nodes:
            if node.type == "error":
                self.problems.append((node.message, node.source_line))
            elif node.type == "declaration":
                value = tinycss2.serialize(node.value).strip()
                self.questions.append((["declaration", node.name, value], node.source_line))
            elif node.type == "qualified-rule":
                selector = tinycss2.serialize(node.prelude).strip()
                # CSS.supports takes one selector, not a list of them.
                for part in split_list(node.prelude):
                    self.questions.append((["selector", relative(part) if nested else part, ""], node.source_line))
                if not selector:
                    self.problems.append(("a rule without a selector", node.source_line))
                self.visit(self.block(node), nested=True)
            elif node.type == "at-rule":
                self.visit_at_rule(node, nested)

    def visit_at_rule(self, node, nested):
        keyword, prelude = node.lower_at_keyword, tinycss2.serialize(node.prelude).strip()
        if keyword == "media":
            self.questions.append((["media", prelude, ""], node.source_line))
        elif keyword == "supports":
            self.questions.append((["condition", prelude, ""], node.source_line))
        if keyword in GROUPS and node.content is not None:
            self.visit(self.block(node), nested)
        elif keyword.endswith("keyframes"):
            for frame in self.block(node):
                if frame.type == "qualified-rule":
                    self.visit(self.block(frame), nested=True)
        elif keyword not in DESCRIPTORS and keyword not in GROUPS | {"import", "charset", "namespace"}:
            self.problems.append((f"an at-rule that nobody knows: @{keyword}", node.source_line))

    @staticmethod
    def block(node):
        return tinycss2.parse_blocks_contents(node.content, skip_comments=True, skip_whitespace=True)


def split_list(prelude):
    """The selectors of a list, cut at its outermost commas."""
    parts = [[]]
    for token in prelude:
        if token.type == "literal" and token.value == ",":
            parts.append([])
        elif token.type != "comment":
            parts[-1].append(token)
    return [tinycss2.serialize(part).strip() for part in parts]


def relative(selector):
    """A nested selector as it stands alone."""
    selector = selector.replace("&", ":scope")
    return ":scope " + selector if selector[:1] in ">+~" else selector


def check_css(page, css, place, line_offset, findings):
    sheet = Stylesheet(css)
    for text, line in sheet.problems:
        findings.error(f"{place}:{line + line_offset}", f"CSS: {text}")
    answers = page.evaluate(SUPPORTS, [question for question, _ in sheet.questions])
    for (question, line), accepted in zip(sheet.questions, answers):
        kind, first, second = question
        if not accepted:
            shown = f"{first}: {second}" if kind == "declaration" else first
            findings.error(f"{place}:{line + line_offset}", f"CSS: Chromium does not know the {kind} «{shown}»")
    kept = page.evaluate(KEPT, css)
    if kept != sheet.rules:
        findings.error(place, f"CSS: {sheet.rules} rules are written, Chromium kept {kept}")


class BrowserCheck:
    def __init__(self, tree, chromium, findings):
        self.tree = tree
        self.findings = findings
        context = chromium.new_context(locale="ru-RU", viewport={"width": NARROW, "height": 800})
        serve(context, tree, self.complain)
        self.page = context.new_page()
        self.path = ""
        self.page.on("console", lambda m: self.complain(f"console, {m.type}: {m.text}"))
        self.page.on("pageerror", lambda e: self.complain(f"a script failed: {e}"))
        self.pending = set()
        self.page.on("request", lambda r: self.pending.add(r))
        self.page.on("requestfinished", lambda r: self.pending.discard(r))
        self.page.on("requestfailed", self.note_failure)
        self.page.on("response", self.look_at_response)

    def complain(self, text):
        self.findings.error(self.path, text)

    def note_failure(self, request):
        self.pending.discard(request)
        self.complain(f"a request failed: {request.url} ({request.failure})")

    def look_at_response(self, response):
        if response.status >= 400:
            self.complain(f"answer {response.status}: {response.url}")

    def run(self):
        self.page.goto("about:blank")
        for path in self.tree.of_kind(".css"):
            check_css(self.page, self.tree.text(path), path, 0, self.findings)
        for page in self.tree.pages.values():
            for css, line in page.styles:
                check_css(self.page, css, page.path, line - 1, self.findings)
        for path in self.tree.pages:
            self.open(path)

    def open(self, path):
        self.path = path
        if path == "404.html":
            if not self.tree.base:
                self.complain("without a canonical link on the start page its address is unknown")
                return
            address = self.tree.base + path
        else:
            address = (self.tree.root.resolve() / path).as_uri()
        self.page.goto(address, wait_until="load")
        self.settle()
        facts = self.page.evaluate(FACTS)
        if facts["headings"] != 1:
            self.complain(f"{facts['headings']} elements h1, not one")
        if facts["language"] != "ru":
            self.complain(f"lang is «{facts['language']}», not «ru»")
        if not facts["title"]:
            self.complain("the title is empty")
        if facts["mode"] != "CSS1Compat":
            self.complain("opened in quirks mode")
        for picture in facts["pictures"]:
            self.complain(f"the picture does not show: {picture}")
        if not facts["sheets"]:
            self.complain("no stylesheet took effect")
        if facts["wide"] > 0:
            self.complain(f"scrolls sideways by {facts['wide']} px at {NARROW} px")

    def settle(self):
        """Waits for what a page loads after its load event, such as pictures of a stylesheet.

        Opening the next page would abort them, and an aborted request looks like a failed one.
        """
        self.page.evaluate(PAINTED)
        for _ in range(SETTLE_STEPS):
            if not self.pending:
                return
            self.page.wait_for_timeout(SETTLE_STEP)
        self.complain(f"still loading: {sorted(request.url for request in self.pending)}")
        self.pending.clear()


def check(root):
    findings = Findings()
    tree = Tree(root)
    if not tree.pages:
        findings.error(root, "no HTML page at all")
        return findings, "browser"
    with browser() as chromium:
        BrowserCheck(tree, chromium, findings).run()
        version = chromium.version
    return findings, f"browser: {len(tree.pages)} pages in Chromium {version}"


if __name__ == "__main__":
    found, summary = check(sys.argv[1])
    sys.exit(found.finish(summary))
