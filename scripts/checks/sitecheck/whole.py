"""Facts about the section as a whole: the tree of contract section 4, the report, the copies.

usage: python -m sitecheck.whole PUBLIC REPORT
"""

import json
import re
import sys
from collections import Counter
from pathlib import Path

from .findings import Findings
from .tree import COPIES, Tree

PAGES = [
    "index.html", "404.html", "normativnaya-baza/index.html", "dorozhnaya-karta/index.html",
    "nastavniki/index.html", "nastavlyaemye/index.html", "programmy/index.html",
    "rezultaty/index.html", "praktiki/index.html", "materialy/index.html", "novosti/index.html",
    "meropriyatiya/index.html", "pokazateli/index.html", "nagrady/index.html",
    "partnery/index.html", "usloviya/index.html",
]
FILES = ["feed.xml", "events.ics", "sitemap.xml", "robots.txt", "data/nastavnichestvo.json", "data/schema.json"]
# The demonstration section shows every kind of page, so each of these folders holds at least one more.
WITH_PAGES_BELOW = ["nastavniki", "nastavlyaemye", "programmy", "rezultaty", "praktiki", "materialy",
                    "novosti", "meropriyatiya", "dorozhnaya-karta"]
# Texts of this size and more have a compressed copy in each coding.
TEXTS = (".html", ".css", ".js", ".svg", ".json", ".csv", ".xml", ".ics", ".txt")
COPIED_FROM = 512
HASHED = re.compile(r"[.-][0-9a-f]{8,}\.[a-z0-9]+(\.gz|\.br)?$")


def check_tree(tree, findings):
    for path in PAGES + FILES:
        if path not in tree.known:
            findings.error(path, "the contract's output tree has it, the section does not")
    for folder in WITH_PAGES_BELOW:
        below = [p for p in tree.pages if re.match(rf"{folder}/.+/index\.html$", p)]
        if not below:
            findings.error(folder + "/", "no page below it")
    for path in tree.pages:
        if path != "404.html" and path.rpartition("/")[2] != "index.html":
            findings.error(path, "a page that is no index.html of its folder")
    for path in tree.files:
        if path.startswith("assets/") and not HASHED.search(path):
            findings.error(path, "an asset without the hash of its content in its name")
        if not tree.read(path) and path != ".gitignore":
            findings.error(path, "an empty file")


def check_titles(tree, findings):
    titles = Counter(page.title.strip() for page in tree.pages.values())
    for path, page in tree.pages.items():
        title = page.title.strip()
        if titles[title] > 1:
            findings.error(path, f"shares its title with another page: «{title}»")
        heading = " ".join(page.headings).strip()
        if not heading:
            findings.error(path, "the h1 is empty")
        if re.search(r"\{\{|\}\}|\bnil\b|Optional\(|undefined", " ".join(page.words)):
            findings.error(path, "a leftover of a template or of a program stands in the text")


def check_copies(tree, findings):
    for path in tree.of_kind(*COPIES):
        original = path[:-3]
        if original not in tree.known:
            findings.error(path, "a compressed copy of nothing")
        elif not original.endswith(TEXTS):
            findings.error(path, "a compressed copy of what is compressed already")
        elif tree.unfolded(path) != tree.read(original):
            findings.error(path, "a compressed copy that differs from its original")
        elif path.endswith(".gz") and tree.read(path)[3:8] != bytes(5):
            findings.error(path, "a compressed copy with a time or a name in its header")
    for path in tree.of_kind(*TEXTS):
        for ending in COPIES:
            if len(tree.read(path)) >= COPIED_FROM and path + ending not in tree.known:
                findings.error(path, f"no compressed copy {ending} beside it")
    for path in tree.of_kind(".jpg", ".jpeg", ".png", ".webp", ".avif"):
        raw = tree.read(path)
        for mark in (b"Exif\x00\x00", b"http://ns.adobe.com/xap", b"eXIf", b"GPSLatitude", b"Photoshop 3.0"):
            if mark in raw:
                findings.error(path, f"a picture with metadata ({mark.decode('ascii', 'replace').strip()})")


def check_report(tree, report, findings):
    if report["version"] != 1 or report["status"] != "ok":
        findings.error("report", f"version {report['version']}, status «{report['status']}»")
    if report["pages"] != len(tree.pages):
        findings.error("report", f"{report['pages']} pages, the section has {len(tree.pages)}")
    for problem in report["diagnostics"]:
        if problem["severity"] == "error":
            findings.error("report", f"an error in a section that was published: {problem['code']}")
    for entry in report["published"]:
        if not entry["files"]:
            findings.note("report", f"published in no file: {entry['record']} {entry['field']}")
        for path in entry["files"]:
            if path not in tree.known:
                findings.error("report", f"{entry['record']} {entry['field']}: no such file «{path}»")
    both = {(e["record"], e["field"]) for e in report["published"]} & {
        (e["record"], e["field"]) for e in report["withheld"] if e["reason"] == "never"}
    for record, field in sorted(both):
        findings.error("report", f"published and never published at once: {record} {field}")


def check(public, report_path):
    findings = Findings()
    tree = Tree(public)
    check_tree(tree, findings)
    check_titles(tree, findings)
    check_copies(tree, findings)
    check_report(tree, json.loads(Path(report_path).read_text("utf-8")), findings)
    return findings, f"whole tree: {len(tree.pages)} pages, {len(tree.files)} files"


if __name__ == "__main__":
    found, summary = check(*sys.argv[1:3])
    sys.exit(found.finish(summary))
