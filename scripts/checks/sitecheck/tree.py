"""The finished section as files and parsed pages."""

import gzip
from functools import cached_property
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import brotli

# Compressed copies that servers give in the place of the file beside them.
COPIES = {".gz": gzip.decompress, ".br": brotli.decompress}


class Page(HTMLParser):
    """One HTML page: its elements in order, ids, title and styles."""

    def __init__(self, path, text):
        super().__init__(convert_charrefs=True)
        self.path = path
        self.elements = []  # (tag, {attribute: value}, line)
        self.ids = []  # (id, line)
        self.styles = []  # (css, line)
        self.data_blocks = []  # (type, text, line) of scripts that no browser runs
        self.title = ""
        self.headings = []  # words of each h1
        self.words = []  # all visible text
        self._open = None
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        attributes = {name: value or "" for name, value in attrs}
        line = self.getpos()[0]
        self.elements.append((tag, attributes, line))
        if "id" in attributes:
            self.ids.append((attributes["id"], line))
        if tag == "h1":
            self.headings.append("")
        if tag in ("title", "style", "h1", "script"):
            self._open = tag
        if tag == "script" and attributes.get("type", "").endswith("json"):
            self.data_blocks.append((attributes["type"], "", line))
            self._open = "data"
        if "style" in attributes:
            self.styles.append(("*{" + attributes["style"] + "}", line))

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        if self._open == tag:
            self._open = None

    def handle_endtag(self, tag):
        if tag == self._open or (tag == "script" and self._open == "data"):
            self._open = None

    def handle_data(self, data):
        if self._open == "data":
            kind, text, line = self.data_blocks[-1]
            self.data_blocks[-1] = (kind, text + data, line)
            return
        if self._open == "style":
            self.styles.append((data, self.getpos()[0]))
            return
        if self._open == "script":
            return
        if self._open == "title" and not self.headings:
            self.title += data
        elif self._open == "h1":
            self.headings[-1] += data
        self.words.append(data)

    def attribute(self, tag, name):
        """The attribute of the first such element, or None."""
        for found, attributes, _ in self.elements:
            if found == tag:
                return attributes.get(name)
        return None

    def link(self, relation):
        """The address of the first `link` with that relation, or None."""
        for tag, attributes, _ in self.elements:
            if tag == "link" and relation in attributes.get("rel", "").split():
                return attributes.get("href")
        return None

    @cached_property
    def anchors(self):
        """Everything a fragment may point to."""
        names = {name for name, _ in self.ids}
        names.update(a["name"] for tag, a, _ in self.elements if tag == "a" and "name" in a)
        return names


class Tree:
    """All files below the section's root, by their path with forward slashes."""

    def __init__(self, root):
        self.root = Path(root)
        self.files = sorted(
            p.relative_to(self.root).as_posix() for p in self.root.rglob("*") if not p.is_dir()
        )
        self.known = set(self.files)

    def read(self, path):
        return (self.root / path).read_bytes()

    def unfolded(self, path):
        """What a compressed copy or a file of the search index holds; the bytes themselves of any other."""
        if Path(path).suffix.startswith(".pf_"):
            return gzip.decompress(self.read(path)).removeprefix(b"pagefind_dcd")
        unfold = COPIES.get(path[-3:])
        return unfold(self.read(path)) if unfold else self.read(path)

    def text(self, path):
        return self.read(path).decode("utf-8")

    def of_kind(self, *endings):
        return [path for path in self.files if path.endswith(endings)]

    @cached_property
    def pages(self):
        return {path: Page(path, self.text(path)) for path in self.of_kind(".html")}

    @cached_property
    def kinds(self):
        """The fullest page of every kind: the start page, each list, its further pages, a page below it."""
        fullest = {}
        for path in self.pages:
            parts = path.split("/")
            kind = path if len(parts) == 1 else (parts[0], len(parts) > 2, "stranitsa" in parts)
            if kind not in fullest or len(self.read(path)) > len(self.read(fullest[kind])):
                fullest[kind] = path
        return sorted(fullest.values())

    @cached_property
    def base(self):
        """Where the section stands in the web, as the start page's canonical link says, or None."""
        start = self.pages.get("index.html")
        address = start.link("canonical") if start else None
        return address.removesuffix("index.html") if address else None

    def resolve_absolute(self, address):
        """The file behind an address of this site, "" for no such file, None for another site."""
        base = self.base
        if not base or not address.startswith(base):
            return None
        return self.file_for(unquote(urlsplit(address[len(base):]).path))

    def file_for(self, path):
        """The file that a server gives for a path below the root, or ""."""
        if path == "" or path.endswith("/"):
            path += "index.html"
        return path if path in self.known else ""
