"""Every link and anchor leads somewhere, and nothing is loaded from another host.

usage: python -m sitecheck.links PUBLIC
"""

import posixpath
import re
import sys
import xml.etree.ElementTree as ElementTree
from urllib.parse import unquote, urlsplit

from .findings import Findings
from .tree import Tree

OWN_FILES = re.compile(r"^\.[a-z.-]+$")
SEGMENT = re.compile(r"^[A-Za-z0-9_~-][A-Za-z0-9._~-]*$")
CSS_ADDRESS = re.compile(
    r"""url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')""", re.I
)
# Relations of `link` that make a browser load something.
LOADING = {"stylesheet", "icon", "preload", "prefetch", "modulepreload", "manifest",
           "apple-touch-icon", "mask-icon", "dns-prefetch", "preconnect", "shortcut"}
LOADED = {
    ("img", "src"), ("img", "srcset"), ("source", "src"), ("source", "srcset"), ("script", "src"),
    ("iframe", "src"), ("frame", "src"), ("embed", "src"), ("object", "data"), ("video", "src"),
    ("video", "poster"), ("audio", "src"), ("track", "src"), ("input", "src"), ("use", "href"),
    ("use", "xlink:href"), ("image", "href"), ("image", "xlink:href"), ("body", "background"),
}
FOLLOWED = {("a", "href"), ("area", "href"), ("a", "xlink:href"), ("form", "action"),
            ("button", "formaction"), ("blockquote", "cite"), ("q", "cite")}
# Attributes that name ids of the same page.
REFERRING = {"for", "headers", "aria-labelledby", "aria-describedby", "aria-controls",
             "aria-owns", "aria-details", "aria-activedescendant", "list", "form"}
FOLLOWED_SCHEMES = {"http", "https", "mailto", "tel"}


def candidates(srcset):
    """The addresses of a srcset."""
    return [part.split()[0] for part in srcset.split(",") if part.strip()]


def addresses_of(css):
    """Every address in a stylesheet, imports too."""
    css = re.sub(r"/\*.*?\*/", "", css, flags=re.S)
    return [next((group for group in m.groups() if group is not None), "") for m in CSS_ADDRESS.finditer(css)]


class LinkCheck:
    def __init__(self, tree, findings):
        self.tree = tree
        self.findings = findings
        self.followed = {}  # page -> pages it links to
        base = urlsplit(tree.base or "")
        self.base_path = base.path or "/"

    def run(self):
        if not self.tree.pages:
            self.findings.error(self.tree.root, "no HTML page at all")
            return
        self.check_paths()
        for page in self.tree.pages.values():
            self.check_page(page)
        for path in self.tree.of_kind(".css"):
            for address in addresses_of(self.tree.text(path)):
                self.check_loaded(path, path, address)
        for path in self.tree.of_kind(".svg"):
            self.check_svg(path)
        self.check_reachable()

    def check_paths(self):
        for path in self.tree.files:
            if (self.tree.root / path).is_symlink():
                self.findings.error(path, "a symbolic link")
            if "/" not in path and OWN_FILES.match(path):
                continue
            for segment in path.split("/"):
                if not SEGMENT.match(segment):
                    self.findings.error(path, f"«{segment}» is not a plain ASCII name")

    def check_page(self, page):
        self.followed[page.path] = set()
        seen = set()
        for name, line in page.ids:
            if not name or re.search(r"\s", name):
                self.findings.error(f"{page.path}:{line}", f"id «{name}» is empty or has a space")
            if name in seen:
                self.findings.error(f"{page.path}:{line}", f"id «{name}» stands twice")
            seen.add(name)
        for tag, attributes, line in page.elements:
            self.check_element(page, tag, attributes, f"{page.path}:{line}")
        for css, line in page.styles:
            for address in addresses_of(css):
                self.check_loaded(f"{page.path}:{line}", page.path, address)
        self.check_canonical(page)

    def check_element(self, page, tag, attributes, place):
        for name, value in attributes.items():
            if (tag, name) in LOADED:
                for address in candidates(value) if name == "srcset" else [value]:
                    self.check_loaded(place, page.path, address)
            elif (tag, name) in FOLLOWED:
                self.check_followed(place, page.path, value)
            elif name in REFERRING:
                for wanted in value.split():
                    if wanted not in page.anchors:
                        self.findings.error(place, f"{name} names no id of the page: «{wanted}»")
        if tag == "link":
            relations = set(attributes.get("rel", "").lower().split())
            if relations & LOADING:
                self.check_loaded(place, page.path, attributes.get("href", ""))
            elif "canonical" not in relations and "alternate" not in relations:
                self.check_followed(place, page.path, attributes.get("href", ""))
            elif "alternate" in relations:
                self.check_alternate(place, page.path, attributes.get("href", ""))
        if tag == "base":
            self.findings.error(place, "a base element makes every relative link mean another thing")
        if tag == "meta" and attributes.get("http-equiv", "").lower() == "refresh":
            self.findings.error(place, "a page that goes elsewhere by itself")

    def check_canonical(self, page):
        address = page.link("canonical")
        if page.path == "404.html":
            return
        if address is None:
            self.findings.error(page.path, "no canonical link")
        elif self.tree.resolve_absolute(address) != page.path:
            self.findings.error(page.path, f"canonical link leads to another page: «{address}»")

    def check_alternate(self, place, page, address):
        if urlsplit(address).scheme:
            if not self.tree.resolve_absolute(address):
                self.findings.error(place, f"the alternate is no file of the section: «{address}»")
        else:
            self.check_loaded(place, page, address)

    def check_loaded(self, place, page, address):
        """An address that a browser opens by itself: a file of the section or inline data."""
        parts = urlsplit(address.strip())
        if parts.scheme == "data":
            return
        if parts.scheme or parts.netloc:
            self.findings.error(place, f"loads from outside the section: «{address}»")
        elif not parts.path and not parts.fragment:
            self.findings.error(place, "loads an empty address")
        elif parts.path:
            self.resolve(place, page, parts)

    def check_followed(self, place, page, address):
        """An address that a visitor may open: another host's, or a page and an anchor in it."""
        parts = urlsplit(address.strip())
        if parts.scheme or parts.netloc:
            if parts.scheme not in FOLLOWED_SCHEMES:
                self.findings.error(place, f"a link with a scheme that is not allowed: «{address}»")
            elif parts.scheme.startswith("http") and not parts.netloc:
                self.findings.error(place, f"a link without a host: «{address}»")
            elif self.tree.base and address.startswith(self.tree.base):
                self.findings.error(place, f"a link into the section that is not relative: «{address}»")
            return
        target = self.resolve(place, page, parts) if parts.path else page
        if not parts.path and not parts.fragment and address.strip() != "#":
            self.findings.error(place, "a link with an empty address")
        if target is None:
            return
        self.followed.get(page, set()).add(target)
        fragment = unquote(parts.fragment)
        if fragment and fragment != "top" and target in self.tree.pages:
            if fragment not in self.tree.pages[target].anchors:
                self.findings.error(place, f"no such anchor: «{address}»")

    def resolve(self, place, page, parts):
        """The file behind a link inside the section; None, and a finding, when there is none."""
        path = unquote(parts.path)
        shown = parts.geturl()
        if path.startswith("/"):
            if page != "404.html":
                self.findings.error(place, f"the link breaks in a subfolder: «{shown}»")
                return None
            if not path.startswith(self.base_path):
                self.findings.error(place, f"the link leaves the section «{self.base_path}»: «{shown}»")
                return None
            target = self.tree.file_for(path[len(self.base_path):])
        else:
            if page == "404.html":
                self.findings.error(place, f"404.html is shown at any address, so the link breaks: «{shown}»")
            joined = posixpath.normpath(posixpath.join(posixpath.dirname(page), path))
            if joined == ".." or joined.startswith("../"):
                self.findings.error(place, f"the link leaves the section: «{shown}»")
                return None
            folder = path.endswith(("/", "/.", "/..")) or path in (".", "..")
            if folder:
                self.findings.error(place, f"from a local disk a folder shows no page, name index.html: «{shown}»")
                joined = "" if joined == "." else joined + "/"
            target = self.tree.file_for(joined)
        if not target:
            self.findings.error(place, f"leads nowhere: «{shown}»")
            return None
        return target

    def check_svg(self, path):
        try:
            root = ElementTree.fromstring(self.tree.read(path))
        except ElementTree.ParseError as problem:
            self.findings.error(path, f"not well-formed: {problem}")
            return
        for element in root.iter():
            tag = str(element.tag).rpartition("}")[2]
            if tag == "script":
                self.findings.error(path, "a script in a picture")
            if tag == "style":
                for address in addresses_of(element.text or ""):
                    self.check_loaded(path, path, address)
            for name, value in element.attrib.items():
                if name.rpartition("}")[2] == "href" and not value.startswith("#"):
                    check = self.check_followed if tag == "a" else self.check_loaded
                    check(path, path, value)
                for address in addresses_of(value):
                    if not address.startswith("#"):
                        self.check_loaded(path, path, address)

    def check_reachable(self):
        """From the start page a visitor comes to every page."""
        if "index.html" not in self.tree.pages:
            self.findings.error("index.html", "there is no start page")
            return
        seen, waiting = {"index.html"}, ["index.html"]
        while waiting:
            for target in self.followed.get(waiting.pop(), ()):
                if target not in seen:
                    seen.add(target)
                    waiting.append(target)
        for path in self.tree.pages:
            if path not in seen and path != "404.html":
                self.findings.error(path, "no way leads here from the start page")


def check(root):
    findings = Findings()
    tree = Tree(root)
    LinkCheck(tree, findings).run()
    return findings, f"links: {len(tree.pages)} pages, {len(tree.files)} files"


if __name__ == "__main__":
    found, summary = check(sys.argv[1])
    sys.exit(found.finish(summary))
