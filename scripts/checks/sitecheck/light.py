"""A first visit is light, and a page allows nothing but files of the section.

usage: python -m sitecheck.light PUBLIC
"""

import posixpath
import sys
from urllib.parse import unquote, urlsplit

from .findings import Findings
from .tree import Tree

# The most that a first visit may bring, in bytes after gzip: the page, its stylesheets and scripts.
VISIT = 40_000
# The most of it that may be scripts.
SCRIPTS = 12_000
# The page whose search engine is loaded on demand and runs as WebAssembly.
SEARCH = "poisk/index.html"
SOURCES = {"'none'", "'self'"}
# Directives that default-src does not stand for.
NAMED = {"base-uri", "form-action"}
LOADING = {"link", "script", "style", "img", "source", "iframe", "object", "embed", "video", "audio"}
# What a browser never runs.
DATA = {"application/ld+json", "application/json"}


class LightCheck:
    def __init__(self, tree, findings):
        self.tree, self.findings = tree, findings
        self.heaviest = 0

    def run(self):
        for page in self.tree.pages.values():
            self.check_policy(page)
            self.check_inline(page)
            self.weigh(page)

    def check_policy(self, page):
        policies = []
        for tag, attributes, line in page.elements:
            if tag == "meta" and attributes.get("http-equiv", "").lower() == "content-security-policy":
                policies.append(attributes.get("content", ""))
            elif tag in LOADING and not policies:
                self.findings.error(f"{page.path}:{line}", f"the page loads «{tag}» before its policy")
                break
        if len(policies) != 1:
            self.findings.error(page.path, f"{len(policies)} policies, not one")
            return
        parts = {}
        for name, *sources in (part.split() for part in policies[0].split(";") if part.strip()):
            if name in parts:
                self.findings.error(page.path, f"the policy names twice: {name}")
            parts[name] = sources
        if parts.get("default-src") != ["'none'"]:
            self.findings.error(page.path, "the policy allows what it does not name")
        for name in sorted(NAMED - set(parts)):
            self.findings.error(page.path, f"the policy says nothing of {name}")
        for name, sources in parts.items():
            allowed = SOURCES | ({"'wasm-unsafe-eval'"} if page.path == SEARCH and name == "script-src" else set())
            for source in sources:
                if source not in allowed:
                    self.findings.error(page.path, f"the policy is open: {name} {source}")

    def check_inline(self, page):
        for tag, attributes, line in page.elements:
            place = f"{page.path}:{line}"
            if tag == "style" or "style" in attributes:
                self.findings.error(place, f"the policy forbids the inline style of «{tag}»")
            if tag == "script" and "src" not in attributes and attributes.get("type") not in DATA:
                self.findings.error(place, "the policy forbids the inline script")
            for name in attributes:
                if name.startswith("on"):
                    self.findings.error(place, f"the policy forbids the inline script «{name}»")

    def weigh(self, page):
        scripts, styles = 0, 0
        for tag, attributes, _ in page.elements:
            if tag == "script" and "src" in attributes:
                scripts += self.size(self.target(page, attributes["src"]))
            elif tag == "link" and attributes.get("rel") == "stylesheet":
                styles += self.size(self.target(page, attributes.get("href", "")))
        text = self.size(page.path)
        visit = text + styles + scripts
        self.heaviest = max(self.heaviest, visit)
        if visit > VISIT:
            self.findings.error(
                page.path, f"a first visit brings {visit} bytes, more than {VISIT}: "
                f"page {text}, styles {styles}, scripts {scripts}")
        if scripts > SCRIPTS:
            self.findings.error(page.path, f"scripts of {scripts} bytes, more than {SCRIPTS}")

    def target(self, page, address):
        path = unquote(urlsplit(address).path)
        if path.startswith("/"):
            base = urlsplit(self.tree.base or "").path or "/"
            return path.removeprefix(base)
        return posixpath.normpath(posixpath.join(posixpath.dirname(page.path), path))

    def size(self, path):
        """The bytes that travel: those of the copy by gzip where there is one."""
        for file in (path + ".gz", path):
            if file in self.tree.known:
                return len(self.tree.read(file))
        self.findings.error(path, "is loaded and is not there")
        return 0


def check(root):
    findings = Findings()
    tree = Tree(root)
    if not tree.pages:
        findings.error(root, "no HTML page at all")
    visits = LightCheck(tree, findings)
    visits.run()
    return findings, f"light: {len(tree.pages)} pages, the heaviest visit {visits.heaviest} bytes"


if __name__ == "__main__":
    found, summary = check(sys.argv[1])
    sys.exit(found.finish(summary))
