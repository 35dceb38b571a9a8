"""Sentences of ordinary Russian from packages of Debian, in which none of the people can be meant."""

import gzip
import html
import random
import re
import subprocess
from pathlib import Path

PACKAGES = (
    "aptitude-doc-ru",
    "developers-reference-ru",
    "doublecmd-help-ru",
    "fortunes-ru",
    "libreoffice-help-ru",
    "maint-guide-ru",
    "manpages-ru",
)

LETTER = re.compile("[А-Яа-яЁё]")
END = re.compile(r"(?<=[.!?…])\s+(?=[«\"(–—-]?\s*[А-ЯЁ])")
BLOCK = re.compile(r"</?(?:p|div|li|h\d|td|th|tr|dt|dd|br|title|pre|table|ul|ol|body)\b[^>]*>", re.I)


def files(package):
    listing = subprocess.run(["dpkg", "-L", package], capture_output=True, text=True, check=True)
    for name in sorted(listing.stdout.split("\n")):
        path = Path(name)
        if path.is_file() and not path.is_symlink():
            yield path


def paragraphs(path):
    """The running text of one file; nothing for a file of another kind."""
    name = path.name
    if name.endswith((".html", ".htm")):
        text = path.read_text(encoding="utf-8", errors="replace")
        text = re.sub(r"(?is)<(script|style|head)\b.*?</\1>", " ", text)
        for piece in BLOCK.split(text):
            yield html.unescape(re.sub(r"<[^>]*>", "", piece))
    elif "/man/ru/" in str(path) and name.endswith(".gz"):
        yield from manual(gzip.decompress(path.read_bytes()).decode("utf-8", "replace"))
    elif "/fortunes/ru/" in str(path) and "." not in name.replace("2001.", "").replace("2002.", ""):
        for piece in path.read_text(encoding="utf-8", errors="replace").split("\n%\n"):
            yield from re.split(r"\n\s*\n|\n\s*[-–—]\s", piece)


def manual(text):
    """Paragraphs of a manual page: lines of text between requests of roff."""
    lines = []
    for line in text.split("\n"):
        if line.startswith((".", "'")):
            yield " ".join(lines)
            lines = []
        else:
            lines.append(re.sub(r"\\f.|\\&|\\[|/,]|\\\*\(..", "", line).replace("\\-", "-"))
    yield " ".join(lines)


def english():
    """Sentences of the licences that every Debian has."""
    for path in sorted(Path("/usr/share/common-licenses").iterdir()):
        if path.is_symlink():
            continue
        for paragraph in re.split(r"\n\s*\n", path.read_text(encoding="utf-8", errors="replace")):
            for sentence in re.split(r"(?<=[.!?])\s+(?=[A-Z])", re.sub(r"\s+", " ", paragraph).strip()):
                if 25 <= len(sentence) <= 400:
                    yield html.escape(sentence)


def sentences(package):
    found = {}
    for path in files(package):
        for paragraph in paragraphs(path):
            for sentence in END.split(re.sub(r"\s+", " ", paragraph).strip()):
                letters = len(LETTER.findall(sentence))
                if 25 <= len(sentence) <= 400 and letters * 2 > len(sentence) and sentence.count(" ") > 3:
                    found[sentence] = None
    return list(found)


def sample(count):
    """The same sentences on every machine that has the same packages, evenly from each of them."""
    chooser = random.Random(20261121)
    pools = {package: sentences(package) for package in PACKAGES}
    share = count // len(pools)
    for package, pool in pools.items():
        for sentence in chooser.sample(pool, min(share, len(pool))):
            yield package, sentence
